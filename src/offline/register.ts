import type { NewVersion, NoCopyReason, OfflineCopy } from '../domain/offline-copy.ts';
import { explain } from './fill-cache.ts';
import { type Announcement, readAnnouncement } from './messages.ts';
import { askStatus, ownRegistration } from './offline-client.ts';

const WORKER_FILE = 'service-worker.js';

export interface OfflineReports {
  readonly reportCopy: (copy: OfflineCopy) => void;
  readonly reportNewVersion: (version: NewVersion) => void;
  /** Another version has taken over: the page that runs is of the one before. */
  readonly onTakenOver: () => void;
}

/** Why there can be no offline copy of this page; null when there can. */
function whyNoCopy(isDevelopment: boolean): NoCopyReason | null {
  if (window.location.protocol === 'file:') return 'file';
  if (!window.isSecureContext) return 'insecure';
  if (!('serviceWorker' in navigator)) return 'unsupported';
  return isDevelopment ? 'development' : null;
}

/**
 * Has the browser keep a copy of the whole app, and tells what becomes of it. A failure is a state; nothing is thrown.
 * @returns starts another attempt
 */
export async function keepOfflineCopy(reports: OfflineReports): Promise<() => Promise<void>> {
  const reason = whyNoCopy(import.meta.env.DEV);
  if (reason) {
    reports.reportCopy({ kind: 'impossible', reason });
    return async () => {};
  }
  const { serviceWorker } = navigator;
  // The first worker of all takes over a page that is of its own version.
  let isReplaced = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isReplaced) reports.onTakenOver();
    isReplaced = true;
  });
  serviceWorker.addEventListener('message', ({ data, source }) => {
    const announcement = readAnnouncement(data);
    if (announcement) void hear(announcement, source, reports);
  });
  const attempt = () => register(reports);
  await attempt();
  return attempt;
}

async function register(reports: OfflineReports): Promise<void> {
  const { reportCopy } = reports;
  try {
    // What the hash of the worker's own file says counts, and not what a cache on the way kept of it.
    await navigator.serviceWorker.register(new URL(WORKER_FILE, document.baseURI), { updateViaCache: 'none' });
  } catch (error) {
    // Without a network the copy that there is goes on as it was.
    if (!(await ownRegistration())?.active) {
      reportCopy({ kind: 'failed', failure: { reason: 'worker-refused', place: WORKER_FILE, detail: explain(error) } });
      return;
    }
  }
  const registration = await ownRegistration();
  if (!registration) {
    reportCopy({ kind: 'failed', failure: { reason: 'worker-refused', place: WORKER_FILE, detail: '' } });
    return;
  }
  const { active, waiting } = registration;
  if (active) {
    const status = await askStatus(active);
    if (status) reportCopy(copyOf(status));
  }
  if (active && waiting) await reportWaiting(waiting, reports);
  registration.addEventListener('updatefound', () => follow(registration.installing, registration, reports));
  follow(registration.installing, registration, reports);
}

function copyOf({ buildId, fileCount, missingCount }: NonNullable<Awaited<ReturnType<typeof askStatus>>>): OfflineCopy {
  if (missingCount === 0) return { kind: 'ready', buildId, fileCount };
  return { kind: 'preparing', done: fileCount - missingCount, total: fileCount };
}

function follow(worker: ServiceWorker | null, registration: ServiceWorkerRegistration, reports: OfflineReports): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed' && registration.active) void reportWaiting(worker, reports);
  });
}

async function reportWaiting(worker: ServiceWorker, { reportNewVersion }: OfflineReports): Promise<void> {
  const status = await askStatus(worker);
  reportNewVersion({ kind: 'waiting', buildId: status?.buildId ?? '' });
}

/** What the active worker says is of the copy in use; what one says that is still installing beside it, of a newer one. */
async function hear(
  announcement: Announcement,
  source: MessageEventSource | null,
  { reportCopy, reportNewVersion }: OfflineReports,
): Promise<void> {
  const active = (await ownRegistration())?.active ?? null;
  const isOfCopy = active === null || active === source;
  if (announcement.kind === 'ready') {
    const { buildId, fileCount } = announcement;
    return reportCopy({ kind: 'ready', buildId, fileCount });
  }
  const report = isOfCopy ? reportCopy : reportNewVersion;
  if (announcement.kind === 'failed') return report({ kind: 'failed', failure: announcement.failure });
  const { done, total } = announcement;
  return report({ kind: 'preparing', done, total });
}
