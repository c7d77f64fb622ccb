import type { CopyFailure } from '../domain/offline-copy.ts';

/** What a page asks of the worker; the answer comes through the port that is sent along. */
export type Question =
  /** Whether the copy is whole; a worker that finds it is not mends it. */
  | { readonly kind: 'status' }
  /** Which of these files, and of the app's own with them, cannot be answered with the network refused. */
  | { readonly kind: 'audit'; readonly paths: readonly string[] }
  | { readonly kind: 'take-over' };

export interface StatusAnswer {
  readonly buildId: string;
  readonly fileCount: number;
  /** Not there yet; being fetched. */
  readonly missingCount: number;
}

export interface AuditAnswer {
  readonly checkedCount: number;
  readonly missing: readonly string[];
}

/** What a worker tells every page, asked or not. */
export type Announcement =
  | { readonly kind: 'progress'; readonly buildId: string; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly buildId: string; readonly fileCount: number }
  | { readonly kind: 'failed'; readonly buildId: string; readonly failure: CopyFailure };

/** Messages come from our own worker, but a version of it may be older or newer than the page. */
export function readAnnouncement(data: unknown): Announcement | null {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('buildId' in data)) return null;
  if (typeof data.buildId !== 'string') return null;
  return data.kind === 'progress' || data.kind === 'ready' || data.kind === 'failed' ? (data as Announcement) : null;
}
