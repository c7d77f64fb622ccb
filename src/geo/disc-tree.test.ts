import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discTreeOf } from './disc-tree.ts';

const place = fc.integer({ min: -20, max: 20 });

describe('discTreeOf', () => {
  it('finds every disc whose circle may matter, each once, however they are strewn', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 120 }), place, fc.nat(15), (places, x, reach) => {
        const discs = places.map(([px, py]) => ({ center: [px, py] as const, x: px, y: py, radius: 1 }));
        const visited: number[] = [];
        discTreeOf(discs).search(x, 0, {
          mayMatter: (cx, cy, slack) => Math.hypot(cx - x, cy) <= reach + slack,
          visit: (disc) => visited.push(disc) > 0,
        });
        expect(new Set(visited).size).toBe(visited.length);
        const near = discs.flatMap((disc, index) => (Math.hypot(disc.x - x, disc.y) <= reach ? [index] : []));
        expect(visited).toEqual(expect.arrayContaining(near));
      }),
    );
  });

  it('asks a few of 10,000 points, near ones first, and stops when told', () => {
    const discs = Array.from({ length: 10_000 }, (_, index) => {
      const [x, y] = [index % 100, Math.floor(index / 100)];
      return { center: [x, y] as const, x, y, radius: 1 };
    });
    const tree = discTreeOf(discs);
    const visitedWithin = (reach: number, most: number): number[] => {
      const visited: number[] = [];
      tree.search(50, 50, {
        mayMatter: (x, y, slack) => Math.hypot(x - 50, y - 50) <= reach + slack,
        visit: (disc) => visited.push(disc) < most,
      });
      return visited;
    };
    expect(visitedWithin(3, Infinity).length).toBeLessThan(200);
    expect(visitedWithin(1000, 3)).toHaveLength(3);
    expect(visitedWithin(1000, 10)).toContain(5050);
  });
});
