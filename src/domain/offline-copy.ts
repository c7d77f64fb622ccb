/** Why there can be no offline copy here at all. */
export type NoCopyReason =
  /** Opened as a file: nothing is fetched over a network that could fail. */
  | 'file'
  /** Plain http from another machine. */
  | 'insecure'
  /** The browser has no service workers, as in some private windows. */
  | 'unsupported'
  | 'development';

/** Why the copy could not be finished. */
export type CopyFailureReason = 'network' | 'changed' | 'storage-full' | 'storage-refused' | 'worker-refused';

export interface CopyFailure {
  readonly reason: CopyFailureReason;
  /** The file at which it stopped, and what the browser said; empty where it says nothing. */
  readonly place: string;
  readonly detail: string;
}

/** What has become of the copy of the app in this browser that works without a network. */
export type OfflineCopy =
  /** The first picture comes first. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'impossible'; readonly reason: NoCopyReason }
  | { readonly kind: 'preparing'; readonly done: number; readonly total: number }
  | { readonly kind: 'ready'; readonly buildId: string; readonly fileCount: number }
  | { readonly kind: 'failed'; readonly failure: CopyFailure };

/** A newer version of the app, beside the copy that is in use. */
export type NewVersion =
  | { readonly kind: 'none' }
  | { readonly kind: 'preparing'; readonly done: number; readonly total: number }
  /** All of it is there; it takes over on a tap. */
  | { readonly kind: 'waiting'; readonly buildId: string }
  | { readonly kind: 'failed'; readonly failure: CopyFailure };
