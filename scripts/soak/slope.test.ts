import { describe, expect, it } from 'vitest';
import { judge, type Sample, slope } from './slope.ts';

const steady: Sample = { steps: 0, heapBytes: 30e6, nodes: 900, listeners: 300, contexts: 1 };
const run = (change: (steps: number) => Partial<Sample>): Sample[] =>
  [40, 80, 120, 160, 200].map((steps) => ({ ...steady, steps, ...change(steps) }));
const failed = (samples: readonly Sample[]) => judge(samples).flatMap(({ name, ok }) => (ok ? [] : [name]));

describe('the slope of a soak', () => {
  it('is that of the line through points on a line', () => {
    expect(
      slope([
        [0, 5],
        [10, 25],
        [20, 45],
      ]),
    ).toBeCloseTo(2, 12);
  });

  it('evens out what goes up and down', () => {
    expect(
      slope([
        [0, 1],
        [1, 3],
        [2, 3],
        [3, 1],
      ]),
    ).toBeCloseTo(0, 12);
  });

  it('needs two places', () => {
    expect(() =>
      slope([
        [1, 1],
        [1, 2],
      ]),
    ).toThrow(RangeError);
  });
});

describe('the verdict', () => {
  it('passes what stays as it is', () => {
    expect(failed(run(() => ({})))).toEqual([]);
  });

  it('names what grows', () => {
    expect(failed(run((steps) => ({ heapBytes: 30e6 + steps * 50_000 })))).toEqual(['heapBytes a step']);
    expect(failed(run((steps) => ({ listeners: 300 + steps })))).toEqual(['listeners a step']);
    expect(failed(run((steps) => ({ nodes: 900 + steps * 3 })))).toEqual(['nodes a step']);
  });

  it('names a second context, even one that went again', () => {
    expect(failed(run((steps) => ({ contexts: steps === 120 ? 2 : 1 })))).toEqual(['live WebGL contexts']);
  });
});
