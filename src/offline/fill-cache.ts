import type { CopyFailure } from '../domain/offline-copy.ts';
import { cacheKeyOf, type PrecacheEntry } from './precache-list.ts';

const REVISION_LENGTH = 24;
const ATTEMPTS = 3;

export interface FillOptions {
  readonly entries: readonly PrecacheEntry[];
  /** The address of the page's folder. */
  readonly scope: string;
  readonly cache: Pick<Cache, 'keys' | 'put'>;
  readonly load: (url: string) => Promise<Response>;
  /** How many files are fetched at a time; the page needs connections for itself. */
  readonly parallel: number;
  /** Waits before another attempt. @param attempt from 1 */
  readonly pause: (attempt: number) => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
}

/** The revision of some bytes, as the build's list writes it. */
export async function revisionOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, REVISION_LENGTH);
}

/**
 * Brings a cache to hold every file of the list. What it holds already stays, so that an attempt that broke off is taken
 * up where it ended and a new version fetches only what has changed. Each file is checked against the list: a hotel's
 * sign-in page, or half of a deployment, is never kept as the app.
 * @returns null when all of it is there
 */
export async function fillCache(options: FillOptions): Promise<CopyFailure | null> {
  const { entries, scope, cache, parallel, onProgress } = options;
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = entries.filter((entry) => !kept.has(cacheKeyOf(entry, scope)));
  let done = entries.length - missing.length;
  let next = 0;
  let failure: CopyFailure | null = null;
  onProgress(done, entries.length);
  const work = async () => {
    for (let entry = missing[next++]; entry && !failure; entry = missing[next++]) {
      const fault = await keep(entry, options);
      if (fault) failure ??= fault;
      else onProgress(++done, entries.length);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return failure;
}

async function keep(entry: PrecacheEntry, options: FillOptions): Promise<CopyFailure | null> {
  let failure: CopyFailure | null = null;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const loaded = await loadChecked(entry, options);
    if (loaded instanceof Response) return put(entry, loaded, options);
    failure = loaded;
    if (attempt < ATTEMPTS) await options.pause(attempt);
  }
  return failure;
}

async function loadChecked(
  { url, revision }: PrecacheEntry,
  { load, scope }: FillOptions,
): Promise<Response | CopyFailure> {
  try {
    const answer = await load(new URL(url, scope).href);
    if (!answer.ok) return { reason: 'network', place: url, detail: `${answer.status}` };
    const bytes = await answer.arrayBuffer();
    if ((await revisionOf(bytes)) !== revision) return { reason: 'changed', place: url, detail: '' };
    // Made anew: an answer that came by a redirect cannot be given to a navigation, and its bytes are unpacked now.
    const type = answer.headers.get('Content-Type');
    return new Response(bytes, type ? { headers: { 'Content-Type': type } } : undefined);
  } catch (error) {
    return { reason: 'network', place: url, detail: explain(error) };
  }
}

async function put(entry: PrecacheEntry, answer: Response, { cache, scope }: FillOptions): Promise<CopyFailure | null> {
  try {
    await cache.put(cacheKeyOf(entry, scope), answer);
    return null;
  } catch (error) {
    return storageFailure(error, entry.url);
  }
}

/** Tells a full disk from a browser that keeps nothing. */
export function storageFailure(error: unknown, place = ''): CopyFailure {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return { reason: isFull ? 'storage-full' : 'storage-refused', place, detail: explain(error) };
}

export function explain(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.message : String(error);
}
