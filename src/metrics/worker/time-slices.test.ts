import { afterEach, describe, expect, it, vi } from 'vitest';
import { runInSlices } from './time-slices.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A clock that jumps at each look. */
function jumpBy(milliseconds: number): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += milliseconds;
    return now;
  });
}

function* countTo(steps: number, seen: number[]): Generator<number, string, void> {
  for (let step = 1; step <= steps; step += 1) {
    seen.push(step);
    yield step / steps;
  }
  return 'done';
}

describe('runInSlices', () => {
  it('works to the end at one go when it is quick', async () => {
    jumpBy(0);
    const goOn = vi.fn(() => true);
    expect(await runInSlices(countTo(1000, []), goOn)).toBe('done');
    expect(goOn).not.toHaveBeenCalled();
  });

  it('lets others have a turn after each slice, and says how far it is', async () => {
    jumpBy(20);
    const turns: number[] = [];
    const other = setInterval(() => turns.push(1), 0);
    const fractions: number[] = [];
    const result = await runInSlices(countTo(4, []), (fraction) => {
      fractions.push(fraction);
      return true;
    });
    clearInterval(other);
    expect(result).toBe('done');
    expect(fractions).toEqual([0.25, 0.5, 0.75, 1]);
    expect(turns.length).toBeGreaterThan(0);
  });

  it('stops in the middle of the work when it is not to go on', async () => {
    jumpBy(20);
    const seen: number[] = [];
    expect(await runInSlices(countTo(100, seen), (fraction) => fraction < 0.05)).toBeNull();
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });
});
