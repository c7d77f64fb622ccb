import type { Figure } from './figure.ts';
import type { LocalizedText } from './localized.ts';
import type { TopologyReport } from './topology.ts';

/** What has become of something that an analyst asked for. A failure is shown, never replaced by 0. */
export type AnalysisState =
  | { readonly kind: 'pending' }
  | {
      readonly kind: 'ready';
      /** Empty for a topology request. */
      readonly figures: readonly Figure[];
      /** Null for every other request. */
      readonly topology: TopologyReport | null;
    }
  | { readonly kind: 'failed'; readonly reason: LocalizedText };

/** How far a call has come that takes longer than half a second. */
export interface AnalysisProgress {
  /** What is being computed. */
  readonly requestId: string;
  /** Of the whole call, 0–1. */
  readonly fraction: number;
}
