import { describe, expect, it } from 'vitest';
import { median, timeRuns } from './timing.ts';

describe('timing', () => {
  it('takes the middle of odd and even numbers of runs, in any order', () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(median([4, 1, 9, 2])).toBe(3);
    expect(median([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('runs as often as told and keeps the last result', () => {
    const { milliseconds, result } = timeRuns(3, (index) => index * 10);
    expect(milliseconds).toHaveLength(3);
    expect(result).toBe(20);
  });
});
