import { Worker } from 'node:worker_threads';

/** The first number of each is a worker's first run, before anything is compiled. */
export interface LedgerTimes {
  readonly ledgerMilliseconds: readonly number[];
  readonly stepMilliseconds: readonly number[];
  /** Whether every figure came out. */
  readonly allReady: boolean;
}

/** Times the town's complete ledger and a slider's steps in a fresh worker thread. */
export function timeLedger(times: number): Promise<LedgerTimes> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./ledger-worker.ts', import.meta.url), {
      execArgv: ['--import', 'tsx'],
      workerData: { times },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
