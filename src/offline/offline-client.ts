import type { AuditAnswer, Question, StatusAnswer } from './messages.ts';

/** A worker that is busy fetching still answers; one that does not within this time is taken for none. */
const PATIENCE_MILLISECONDS = 10_000;

/** The page's own registration; undefined where there is none, and where the browser has no service workers. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  return navigator.serviceWorker.getRegistration(document.baseURI).catch(() => undefined);
}

/** Asks a worker; undefined when it does not answer. */
function ask<Answer>(worker: ServiceWorker, question: Question): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(undefined), PATIENCE_MILLISECONDS);
    port1.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    });
    port1.start();
    worker.postMessage(question, [port2]);
  });
}

export function askStatus(worker: ServiceWorker): Promise<StatusAnswer | undefined> {
  return ask(worker, { kind: 'status' });
}

/**
 * What could not be shown with the network refused: of the app's own files, and of these.
 * @param paths below the page's folder
 * @returns undefined while no worker answers for this page
 */
export async function auditOfflineCopy(paths: readonly string[]): Promise<AuditAnswer | undefined> {
  const worker = (await ownRegistration())?.active;
  return worker ? ask(worker, { kind: 'audit', paths }) : undefined;
}

/** The name of the lock that every window with a show holds, so that no other window changes the version under it. */
export const SHOW_LOCK = 'lianjing.show';

/** Lets the new version take over, unless another window is in the middle of a show. @returns whether it may */
export async function takeNewVersion(): Promise<boolean> {
  const held = (await navigator.locks?.query())?.held ?? [];
  if (held.some(({ name }) => name === SHOW_LOCK)) return false;
  (await ownRegistration())?.waiting?.postMessage({ kind: 'take-over' } satisfies Question);
  return true;
}
