import fc from 'fast-check';
import type { Geometry, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { bufferOf } from './buffer.ts';
import { comesWithin } from './comes-within.ts';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import { intersectionOf } from './overlay.ts';

/** About 950 m by 1,109 m. */
const TARGET: Polygon = box(121.2, 31.4, 0.01);

function box(west: number, south: number, side: number): Polygon {
  const ring = [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function coveredSquareMeters(geometry: Geometry, distanceMeters: number): number {
  const buffer = bufferOf(geometry, distanceMeters);
  const covered = buffer && intersectionOf(buffer, TARGET);
  return covered ? polygonAreaSquareMeters(covered) : 0;
}

const offset = fc.double({ min: -0.02, max: 0.03, noNaN: true });
const position = fc.tuple(offset, offset).map(([x, y]) => [121.2 + x, 31.4 + y]);
const geometry: fc.Arbitrary<Geometry> = fc.oneof(
  position.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  fc
    .array(position, { minLength: 2, maxLength: 5 })
    .map((line): Geometry => ({ type: 'LineString', coordinates: line })),
  fc
    .tuple(position, fc.double({ min: 0.001, max: 0.02, noNaN: true }))
    .map(([[x = 0, y = 0], side]) => box(x, y, side)),
);

describe('comesWithin', () => {
  it('says what the buffer says, for points, lines and polygons', () => {
    fc.assert(
      fc.property(geometry, fc.integer({ min: 50, max: 1500 }), (source, distanceMeters) => {
        // At the limit itself either answer will do.
        if (coveredSquareMeters(source, distanceMeters * 0.995) > 0) {
          expect(comesWithin(source, TARGET, distanceMeters)).toBe(true);
        }
        if (coveredSquareMeters(source, distanceMeters * 1.005) === 0) {
          expect(comesWithin(source, TARGET, distanceMeters)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('sees a polygon that lies wholly inside the source, and a source inside a hole that is too wide', () => {
    expect(comesWithin(box(121, 31.2, 1), TARGET, 10)).toBe(true);
    const [outer = []] = box(121, 31.2, 1).coordinates;
    const [hole = []] = TARGET.coordinates;
    const frame: Polygon = { type: 'Polygon', coordinates: [outer, hole] };
    const middle: Geometry = { type: 'Point', coordinates: [121.205, 31.405] };
    expect(comesWithin(middle, frame, 400)).toBe(false);
    expect(comesWithin(middle, frame, 600)).toBe(true);
  });

  it('sees what stands in the middle of the polygon, far from its edges', () => {
    expect(comesWithin({ type: 'Point', coordinates: [121.205, 31.405] }, TARGET, 10)).toBe(true);
  });

  it('knows nothing near a geometry without positions', () => {
    expect(comesWithin({ type: 'MultiPoint', coordinates: [] }, TARGET, 500)).toBe(false);
    expect(
      comesWithin({ type: 'Point', coordinates: [121.2, 31.4] }, { type: 'MultiPolygon', coordinates: [] }, 500),
    ).toBe(false);
  });
});
