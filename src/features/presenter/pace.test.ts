import { describe, expect, it } from 'vitest';
import { formatDuration, paceOf } from './pace.ts';

const MINUTE = 60_000;
/** A quarter, a half and a quarter of eight minutes: they end at 2, 6 and 8. */
const pace = (minutes: number, at: number) => paceOf([10, 20, 10], 8 * MINUTE, minutes * MINUTE, at);

describe('the pace of a talk', () => {
  it('tells which chapter is due by its share of the time', () => {
    expect([0, 1.9, 2, 5.9, 6, 8, 60].map((minutes) => pace(minutes, 0).dueIndex)).toEqual([0, 0, 1, 1, 2, 2, 2]);
  });

  it('is on time while the chapter’s own share runs', () => {
    expect([2, 4, 6].map((minutes) => pace(minutes, 1).lagMilliseconds)).toEqual([0, 0, 0]);
  });

  it('is behind by what is over the chapter’s share, ahead by what is left before it', () => {
    expect(pace(7, 1).lagMilliseconds).toBe(MINUTE);
    expect(pace(0.5, 1).lagMilliseconds).toBe(-1.5 * MINUTE);
    expect(pace(9, 2).lagMilliseconds).toBe(MINUTE);
  });

  it('makes nothing of a few seconds', () => {
    expect(pace(6.2, 1).lagMilliseconds).toBe(0);
    expect(pace(1.8, 1).lagMilliseconds).toBe(0);
  });

  it('tells what is left, and what is over', () => {
    expect(pace(3, 0).remainingMilliseconds).toBe(5 * MINUTE);
    expect(pace(9.5, 2).remainingMilliseconds).toBe(-1.5 * MINUTE);
  });

  it('has nothing due in a story without chapters', () => {
    expect(paceOf([], MINUTE, 0, -1)).toEqual({ dueIndex: 0, lagMilliseconds: 0, remainingMilliseconds: MINUTE });
  });
});

describe('a duration', () => {
  it.each([
    [0, '0:00'],
    [999, '0:00'],
    [65_000, '1:05'],
    [-65_000, '1:05'],
    [3_600_000, '1:00:00'],
    [4_025_000, '1:07:05'],
  ])('of %s ms reads %s', (milliseconds, words) => {
    expect(formatDuration(milliseconds)).toBe(words);
  });
});
