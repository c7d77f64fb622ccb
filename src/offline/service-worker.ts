import { explain, fillCache, storageFailure } from './fill-cache.ts';
import type { Announcement, AuditAnswer, Question, StatusAnswer } from './messages.ts';
import { cacheKeyOf, type PrecacheEntry, PrecacheList } from './precache-list.ts';
import type { ServiceWorkerScope } from './worker-scope.ts';

declare const self: ServiceWorkerScope;

const BUILD_ID = import.meta.env.VITE_BUILD_ID;
/** The page may be at work meanwhile, and a browser opens about six connections to a host. */
const PARALLEL = 4;
const PAUSE_MILLISECONDS = 600;

const { scope } = self.registration;
const list = new PrecacheList(self.__WB_MANIFEST, scope);
const cacheName = `lianjing.offline.v1.${new URL(scope).pathname}`;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const entry = list.entryFor(event.request);
  // Whatever is none of the app's files goes its own way, as if there were no worker.
  if (entry) event.respondWith(answer(entry, event.request));
});
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(reply(event.data as Question, port));
});

/** Fails as a whole when a file cannot be had: the browser then keeps the version before, and tries again later. */
async function install(): Promise<void> {
  if (!(await fill())) throw new Error('The offline copy is not whole.');
}

/** @returns whether every file is there; how far it has come, and why not, is told to every page */
async function fill(): Promise<boolean> {
  let toldPercent = -1;
  const failure = await open()
    .then((cache) =>
      fillCache({
        entries: list.entries,
        scope,
        cache,
        // Past the browser's own cache, which may hold an older file under the same name.
        load: (url) => fetch(url, { cache: 'no-cache' }),
        parallel: PARALLEL,
        pause: (attempt) => new Promise((resolve) => setTimeout(resolve, attempt * PAUSE_MILLISECONDS)),
        onProgress: (done, total) => {
          const percent = Math.floor((100 * done) / total);
          if (percent === toldPercent) return;
          toldPercent = percent;
          void tell({ kind: 'progress', buildId: BUILD_ID, done, total });
        },
      }),
    )
    .catch((error: unknown) => storageFailure(error));
  if (failure) await tell({ kind: 'failed', buildId: BUILD_ID, failure });
  return failure === null;
}

/** The version before is given up, and pages that were opened from the network are answered from here on. */
async function activate(): Promise<void> {
  const cache = await open();
  const current = new Set(list.entries.map((entry) => cacheKeyOf(entry, scope)));
  await Promise.all((await cache.keys()).filter(({ url }) => !current.has(url)).map((key) => cache.delete(key)));
  await self.clients.claim();
  await tell({ kind: 'ready', buildId: BUILD_ID, fileCount: list.entries.length });
}

async function answer(entry: PrecacheEntry, request: Request): Promise<Response> {
  const kept = await keptAnswer(entry);
  if (kept) return kept;
  // The browser may have thrown the copy away; the page goes on over the network, and the copy is mended on its next start.
  return fetch(request);
}

async function keptAnswer(entry: PrecacheEntry): Promise<Response | undefined> {
  try {
    return await (await open()).match(cacheKeyOf(entry, scope));
  } catch {
    return undefined;
  }
}

async function reply(question: Question, port: MessagePort | undefined): Promise<void> {
  switch (question.kind) {
    case 'status': {
      const missingCount = await countMissing();
      port?.postMessage({ buildId: BUILD_ID, fileCount: list.entries.length, missingCount } satisfies StatusAnswer);
      if (missingCount > 0 && (await fill())) {
        await tell({ kind: 'ready', buildId: BUILD_ID, fileCount: list.entries.length });
      }
      return;
    }
    case 'audit':
      port?.postMessage(await audit(question.paths));
      return;
    case 'take-over':
      await self.skipWaiting();
  }
}

async function countMissing(): Promise<number> {
  try {
    const kept = new Set((await (await open()).keys()).map(({ url }) => url));
    return list.entries.filter((entry) => !kept.has(cacheKeyOf(entry, scope))).length;
  } catch (error) {
    console.error(explain(error));
    return list.entries.length;
  }
}

/** Reads what a page would be given with the network refused: from the copy or not at all. */
async function audit(paths: readonly string[]): Promise<AuditAnswer> {
  const isApp = ({ url }: PrecacheEntry) => !url.startsWith('data/') && !url.startsWith('tiles/');
  const wanted = new Set([...list.entries.filter(isApp).map(({ url }) => url), ...paths]);
  const missing: string[] = [];
  for (const path of wanted) {
    const entry = list.at(path);
    const kept = entry && (await keptAnswer(entry));
    if (!kept) missing.push(path);
  }
  return { checkedCount: wanted.size, missing };
}

async function tell(announcement: Announcement): Promise<void> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) page.postMessage(announcement);
}

function open(): Promise<Cache> {
  return caches.open(cacheName);
}
