import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { bufferOf } from './buffer.ts';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import type { Polygonal } from './geometry.ts';
import { differenceOf, intersectionOf, unionOf } from './overlay.ts';

function box(west: number, south: number, width: number, height: number): Polygon {
  const [east, north] = [west + width, south + height];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}

function areaOf(polygonal: Polygonal | null): number {
  return polygonal ? polygonAreaSquareMeters(polygonal) : 0;
}

const LEFT = box(121.2, 31.4, 0.02, 0.02);
const RIGHT = box(121.21, 31.41, 0.02, 0.02);
const SHARED = box(121.21, 31.41, 0.01, 0.01);
const FAR = box(122, 31.4, 0.02, 0.02);

describe('overlay', () => {
  it('intersects, unites and subtracts', () => {
    expect(areaOf(intersectionOf(LEFT, RIGHT))).toBeCloseTo(areaOf(SHARED), 3);
    expect(areaOf(unionOf([LEFT, RIGHT]))).toBeCloseTo(areaOf(LEFT) + areaOf(RIGHT) - areaOf(SHARED), 3);
    expect(areaOf(differenceOf(LEFT, RIGHT))).toBeCloseTo(areaOf(LEFT) - areaOf(SHARED), 3);
  });

  it('answers null when there truly is nothing', () => {
    expect(intersectionOf(LEFT, FAR)).toBeNull();
    expect(differenceOf(box(121.205, 31.405, 0.01, 0.01), LEFT)).toBeNull();
    expect(unionOf([])).toBeNull();
    expect(unionOf([LEFT])).toEqual(LEFT);
  });

  it('keeps holes and multipolygons', () => {
    const ring = differenceOf(LEFT, box(121.205, 31.405, 0.005, 0.005));
    const pair = unionOf([LEFT, FAR]);
    expect(ring?.coordinates).toHaveLength(2);
    expect(pair?.type).toBe('MultiPolygon');
    expect(areaOf(ring && intersectionOf(ring, SHARED))).toBeCloseTo(areaOf(SHARED), 3);
  });

  it('partitions: what is inside and what is outside add up', () => {
    const position = fc.tuple(
      fc.double({ min: -0.03, max: 0.03, noNaN: true }),
      fc.double({ min: -0.03, max: 0.03, noNaN: true }),
    );
    const triangle = fc.tuple(position, position, position).map((corners): Polygon => {
      const ring = corners.map(([x, y]) => [121.21 + x, 31.41 + y]);
      return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
    });
    fc.assert(
      fc.property(triangle, (parcel) => {
        fc.pre(areaOf(parcel) > 100);
        const parts = areaOf(intersectionOf(parcel, LEFT)) + areaOf(differenceOf(parcel, LEFT));
        // The grid of 0.1 µm moves a boundary of some kilometres by a few square centimetres: `overlay-areas.ts` has none.
        expect(Math.abs(parts - areaOf(parcel))).toBeLessThan(1e-6 * areaOf(parcel) + 1e-3);
      }),
    );
  });

  it('unites a thicket of circles that differ by less than the grid', () => {
    const discs = Array.from({ length: 25 }, (_, index) =>
      bufferOf({ type: 'Point', coordinates: [121.2 + index * 3e-11, 31.4 - index * 2e-11] }, 500),
    ).filter((disc) => disc !== null);
    const [first] = discs;
    expect(areaOf(unionOf(discs)) / areaOf(first ?? null)).toBeCloseTo(1, 6);
  });

  it('has simple rings only: ground that touches itself in corners is parts and holes, not a ring through them', () => {
    const at = (column: number, row: number) => box(121 + column / 128, 31 + row / 128, 1 / 128, 1 / 128);
    const cells = Array.from({ length: 16 }, (_, index) => [index % 4, Math.floor(index / 4)] as const);
    // What is left out runs along the diagonal, and leaves through a corner.
    const union = unionOf(cells.filter(([x, y]) => x !== y || x === 0).map(([x, y]) => at(x, y)));
    const rings = union?.type === 'Polygon' ? union.coordinates : (union?.coordinates.flat() ?? []);
    for (const ring of rings) expect(new Set(ring.map(String)).size).toBe(ring.length - 1);
    expect(rings).toHaveLength(3);
    expect(areaOf(union)).toBeCloseTo(
      cells.filter(([x, y]) => x !== y || x === 0).reduce((sum, [x, y]) => sum + areaOf(at(x, y)), 0),
      1,
    );
  });

  it('survives a sliver', () => {
    const sliver = box(121.21, 31.41, 1e-9, 0.01);
    expect(areaOf(unionOf([LEFT, sliver]))).toBeCloseTo(areaOf(LEFT), 1);
    expect(areaOf(differenceOf(LEFT, sliver))).toBeCloseTo(areaOf(LEFT) - areaOf(sliver), 3);
  });

  it('refuses a coordinate that is not a number', () => {
    expect(() => intersectionOf(LEFT, box(Number.NaN, 31.4, 0.1, 0.1))).toThrowError(
      expect.objectContaining({ name: 'GeometryError' }),
    );
  });
});
