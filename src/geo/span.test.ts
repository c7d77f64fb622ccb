import { describe, expect, it } from 'vitest';
import { commonSpan, mergeSpans } from './span.ts';

describe('spans', () => {
  it('joins what overlaps or touches, in order', () => {
    expect(
      mergeSpans([
        [0.5, 0.6],
        [0, 0.2],
        [0.2, 0.3],
        [0.1, 0.15],
      ]),
    ).toEqual([
      [0, 0.3],
      [0.5, 0.6],
    ]);
    expect(mergeSpans([])).toEqual([]);
  });

  it('shares what both have', () => {
    expect(commonSpan([0, 0.5], [0.4, 1])).toEqual([0.4, 0.5]);
    expect(commonSpan([0, 0.4], [0.4, 1])).toBeNull();
    expect(commonSpan(null, [0, 1])).toBeNull();
  });
});
