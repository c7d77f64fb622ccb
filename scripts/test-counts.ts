/** What a test runner says it did. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The part of Vitest's JSON report that is read here. */
export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
}

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
  readonly stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** A runner that failed without failing a test (a file that does not load, no browser) counts as one failure. */
function withExitCode(counts: TestCounts, exitCode: number): TestCounts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function countVitest(report: VitestReport | undefined, exitCode: number): TestCounts {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report ?? {};
  return withExitCode({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }, exitCode);
}

export function countPlaywright(report: PlaywrightReport | undefined, exitCode: number): TestCounts {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  return withExitCode({ passed: expected, failed: unexpected + flaky, skipped }, exitCode);
}

/** The closing line over all runners; a run in which one of them ran nothing has failed. */
export function closingLine(all: readonly TestCounts[]): { readonly line: string; readonly ok: boolean } {
  const sum = (key: keyof TestCounts) => all.reduce((total, counts) => total + counts[key], 0);
  const idle = all.filter(({ passed, failed }) => passed + failed === 0).length;
  const failed = sum('failed') + idle;
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  return { line: `${sum('passed')} passed, ${failed} failed${skipped}`, ok: failed === 0 };
}
