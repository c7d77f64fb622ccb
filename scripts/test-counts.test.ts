import { describe, expect, it } from 'vitest';
import { closingLine, countPlaywright, countVitest } from './test-counts.ts';

const unit = { success: true, numPassedTests: 40, numFailedTests: 0, numPendingTests: 0 };
const browser = { stats: { expected: 8, unexpected: 0, flaky: 0, skipped: 0 } };

describe('closingLine', () => {
  it('sums both runners', () => {
    const line = closingLine([countVitest(unit, 0), countPlaywright(browser, 0)]);
    expect(line).toEqual({ line: '48 passed, 0 failed', ok: true });
  });

  it('counts failed, flaky and skipped tests', () => {
    const shaky = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } };
    const line = closingLine([countVitest(unit, 0), countPlaywright(shaky, 1)]);
    expect(line).toEqual({ line: '45 passed, 2 failed, 1 skipped', ok: false });
  });

  it('counts a runner that fell over before any test failed', () => {
    expect(closingLine([countVitest(unit, 1), countPlaywright(browser, 0)]).ok).toBe(false);
    expect(closingLine([countVitest(unit, 0), countPlaywright(undefined, 1)]).line).toBe('40 passed, 1 failed');
  });

  it('fails when a runner ran no test', () => {
    const none = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 } };
    expect(closingLine([countVitest(unit, 0), countPlaywright(none, 0)]).ok).toBe(false);
  });
});
