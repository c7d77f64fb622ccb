import type { DataClass } from './data-class.ts';
import type { LocalizedText } from './localized.ts';
import type { FigureUnit } from './units.ts';

/** A dataset that went into a figure, with the hash of the bytes that were read. */
export interface FigureInput {
  readonly datasetId: string;
  /** SHA-256 of the dataset file, lower-case hex. */
  readonly contentHash: string;
}

/**
 * A number with its birth certificate 数据出生证. Made only by a metric definition,
 * kept in one ledger, and read by every panel, sheet and slide.
 */
export interface Figure {
  /** `<request id>/<subject feature id>`, or `<request id>/total`. */
  readonly id: string;
  readonly requestId: string;
  readonly metricId: string;
  /** The feature that the figure is about; null for a figure about a whole layer. */
  readonly subjectFeatureId: string | null;
  readonly label: LocalizedText;
  /** Always finite, in `unit`; fractions are 0–1. */
  readonly value: number;
  readonly unit: FigureUnit;
  /** How it was computed, in one sentence, with formula and assumptions. */
  readonly method: LocalizedText;
  /** What the value is a part of (占比 of what, 覆盖率 of what); null where nothing is divided. */
  readonly denominator: LocalizedText | null;
  readonly planStateId: string;
  /** The worst class among the inputs. */
  readonly dataClass: DataClass;
  readonly inputs: readonly FigureInput[];
  /** Features that the value was made from; they light up on the map. */
  readonly contributingFeatureIds: readonly string[];
  readonly sourceIds: readonly string[];
  /** Which revision of the plan it was computed from. */
  readonly planRevision: number;
  /** A remark in words that belongs to the value, such as the name of the nearest station. */
  readonly note: LocalizedText | null;
}

/** What has become of a figure request. A failure is shown, never replaced by 0. */
export type FigureState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly figures: readonly Figure[] }
  | { readonly kind: 'failed'; readonly reason: LocalizedText };
