import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { coveredAtLeast } from './cover-depth.ts';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';

/** Boxes on a lattice of 0.001°, so that the depth can be counted cell by cell. */
function box([west, south, width, height]: readonly [number, number, number, number]): Polygon {
  const [x, y] = [121 + west / 1000, 31 + south / 1000];
  const [right, top] = [121 + (west + width) / 1000, 31 + (south + height) / 1000];
  const ring = [
    [x, y],
    [right, y],
    [right, top],
    [x, top],
    [x, y],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

const CELLS = 8;
const edge = fc.integer({ min: 0, max: CELLS - 1 });
const size = fc.integer({ min: 1, max: CELLS });
const boxes = fc.array(fc.tuple(edge, edge, size, size), { minLength: 1, maxLength: 7 });

function countedSquareMeters(all: readonly (readonly [number, number, number, number])[], depth: number): number {
  let total = 0;
  for (let x = 0; x < 2 * CELLS; x += 1) {
    for (let y = 0; y < 2 * CELLS; y += 1) {
      const covering = all.filter(([west, south, width, height]) => {
        return x >= west && x < west + width && y >= south && y < south + height;
      });
      if (covering.length >= depth) total += polygonAreaSquareMeters(box([x, y, 1, 1]));
    }
  }
  return total;
}

describe('coveredAtLeast', () => {
  it('is what counting cells says, at every depth', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 1, max: 4 }), (all, depth) => {
        const ground = coveredAtLeast(all.map(box), depth);
        const found = ground ? polygonAreaSquareMeters(ground) : 0;
        expect(found).toBeCloseTo(countedSquareMeters(all, depth), 2);
      }),
    );
  });

  it('is nothing when there are fewer than the depth', () => {
    expect(coveredAtLeast([box([0, 0, 1, 1])], 2)).toBeNull();
    expect(coveredAtLeast([], 1)).toBeNull();
  });
});
