/** The first number of each is a worker's first run, before anything is compiled. */
export interface LedgerTimes {
  readonly ledgerMilliseconds: readonly number[];
  readonly stepMilliseconds: readonly number[];
  /** Whether every figure came out. */
  readonly allReady: boolean;
}
