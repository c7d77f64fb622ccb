import { describe, expect, it } from 'vitest';
import { type FillOptions, fillCache, revisionOf } from './fill-cache.ts';
import { cacheKeyOf, type PrecacheEntry } from './precache-list.ts';

const SCOPE = 'https://town.example/atlas/';
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

async function filesOf(count: number) {
  const files = new Map(Array.from({ length: count }, (_, index) => [`tiles/${index}.pbf`, `tile ${index}`]));
  const entries: PrecacheEntry[] = [];
  for (const [url, text] of files) entries.push({ url, revision: await revisionOf(bytesOf(text)) });
  return { files, entries };
}

/** A cache in memory, and a server that counts what is asked of it at a time. */
function surroundings(files: ReadonlyMap<string, string>, entries: readonly PrecacheEntry[]) {
  const kept = new Map<string, string>();
  const asked: string[] = [];
  let open = 0;
  let mostOpen = 0;
  const options: FillOptions = {
    entries,
    scope: SCOPE,
    parallel: 3,
    pause: async () => {},
    onProgress: () => {},
    cache: {
      keys: async () => [...kept.keys()].map((url) => new Request(url)),
      put: async (key, response) => {
        kept.set(String(key), await response.text());
      },
    },
    load: async (url) => {
      asked.push(url);
      mostOpen = Math.max(mostOpen, ++open);
      await Promise.resolve();
      open -= 1;
      const text = files.get(url.slice(SCOPE.length));
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    },
  };
  return { options, kept, asked, mostOpen: () => mostOpen };
}

describe('filling the offline copy', () => {
  it('keeps every file under its revision, a few at a time, and tells how far it is', async () => {
    const { files, entries } = await filesOf(20);
    const { options, kept, mostOpen } = surroundings(files, entries);
    const told: number[] = [];
    expect(await fillCache({ ...options, onProgress: (done) => told.push(done) })).toBeNull();
    expect([...kept]).toEqual(
      expect.arrayContaining(entries.map((entry) => [cacheKeyOf(entry, SCOPE), files.get(entry.url)])),
    );
    expect(kept.size).toBe(20);
    expect(mostOpen()).toBe(3);
    expect(told).toEqual(Array.from({ length: 21 }, (_, done) => done));
  });

  it('fetches only what has changed since the version before', async () => {
    const { files, entries } = await filesOf(5);
    const { options, asked } = surroundings(files, entries);
    await fillCache(options);
    asked.length = 0;
    files.set('tiles/2.pbf', 'a new tile');
    const newer = await Promise.all(
      entries.map(async ({ url }) => ({ url, revision: await revisionOf(bytesOf(files.get(url) ?? '')) })),
    );
    expect(await fillCache({ ...options, entries: newer })).toBeNull();
    expect(asked).toEqual([`${SCOPE}tiles/2.pbf`]);
  });

  it("never keeps a hotel's sign-in page for a file of the app", async () => {
    const { files, entries } = await filesOf(3);
    const { options, kept } = surroundings(files, entries);
    const load = async (url: string) => (url.endsWith('1.pbf') ? new Response('<h1>Welcome</h1>') : options.load(url));
    expect(await fillCache({ ...options, load })).toMatchObject({ reason: 'changed', place: 'tiles/1.pbf' });
    expect([...kept.values()]).not.toContain('<h1>Welcome</h1>');
  });

  it('tries again before it gives up, and says which file could not be had', async () => {
    const { files, entries } = await filesOf(3);
    const { options } = surroundings(files, entries);
    const failing = (times: number) => async (url: string) => {
      if (url.endsWith('1.pbf') && times-- > 0) throw new TypeError('Failed to fetch');
      return options.load(url);
    };
    expect(await fillCache({ ...options, load: failing(2) })).toBeNull();
    const other = surroundings(files, entries).options;
    const failure = { reason: 'network', place: 'tiles/1.pbf', detail: 'Failed to fetch' };
    expect(await fillCache({ ...other, load: failing(Number.POSITIVE_INFINITY) })).toEqual(failure);
  });

  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['SecurityError', 'storage-refused'],
  ])('tells a %s as %s', async (name, reason) => {
    const { files, entries } = await filesOf(1);
    const { options } = surroundings(files, entries);
    const cache = { ...options.cache, put: () => Promise.reject(new DOMException('no', name)) };
    expect(await fillCache({ ...options, cache })).toMatchObject({ reason, place: 'tiles/0.pbf' });
  });
});
