import { describe, expect, it } from 'vitest';
import { alongHilbertCurve } from './hilbert.ts';

describe('alongHilbertCurve', () => {
  it('visits every cell of a lattice by steps to a neighbour', () => {
    const cells = Array.from({ length: 4096 }, (_, index) => ({ x: index % 64, y: Math.floor(index / 64) }));
    const ordered = alongHilbertCurve(cells, (cell) => cell);
    expect(new Set(ordered).size).toBe(cells.length);
    const steps = ordered.slice(1).map(({ x, y }, index) => {
      const before = ordered[index] ?? { x, y };
      return Math.abs(x - before.x) + Math.abs(y - before.y);
    });
    // A lattice of 64 does not fall on the curve's own cells everywhere, so a few steps are longer.
    expect(steps.filter((step) => step === 1).length / steps.length).toBeGreaterThan(0.9);
    expect(Math.max(...steps)).toBeLessThanOrEqual(4);
  });

  it('takes one item, none, and items in one place', () => {
    expect(alongHilbertCurve([], (cell: { x: number; y: number }) => cell)).toEqual([]);
    const same = [1, 2, 3];
    expect(alongHilbertCurve(same, () => ({ x: 5, y: 5 }))).toEqual(same);
  });
});
