import { Worker } from 'node:worker_threads';
import type { LedgerTimes } from './ledger-times.ts';

/** Times the town's complete ledger and a slider's steps in a fresh worker thread. */
export function timeLedger(times: number): Promise<LedgerTimes> {
  return new Promise((resolve, reject) => {
    // A thread does not take over the loader that turns TypeScript into JavaScript: it is asked for inside.
    const script = JSON.stringify(new URL('./ledger-worker.ts', import.meta.url).href);
    const load = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${script}, ${script}))`;
    const worker = new Worker(load, { eval: true, workerData: { times } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
