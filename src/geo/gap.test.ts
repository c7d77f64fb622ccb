import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { gapMeters } from './gap.ts';

/** A hundredth of a degree of the equator. */
const STEP_METERS = 1_113.1949;
const point = (x: number, y: number): Geometry => ({ type: 'Point', coordinates: [x, y] });
const line = (...coordinates: number[][]): Geometry => ({ type: 'LineString', coordinates });
const square = (west: number, south: number, size: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

describe('gapMeters', () => {
  it.each<[string, Geometry, Geometry, number]>([
    ['two points', point(0, 0), point(0.01, 0), STEP_METERS],
    ['squares side by side', square(0, 0, 0.01), square(0.02, 0, 0.01), STEP_METERS],
    ['a line past a corner', line([0.02, 0], [0.02, 0.01]), square(0, 0, 0.01), STEP_METERS],
    ['lines that cross between their vertices', line([-0.01, 0], [0.01, 0]), line([0, -0.01], [0, 0.01]), 0],
    ['a line through a square', line([-0.01, 0.005], [0.02, 0.006]), square(0, 0, 0.01), 0],
    ['a square in a square', square(0.002, 0.002, 0.001), square(0, 0, 0.01), 0],
    ['squares that overlap like a cross', square(0, 0, 0.01), square(0.005, 0.005, 0.01), 0],
  ])('%s', (_, one, other, meters) => {
    expect(gapMeters(one, other)).toBeCloseTo(meters, 2);
    expect(gapMeters(other, one)).toBeCloseTo(meters, 2);
  });

  it('is infinite to nothing, and refuses what is no coordinate', () => {
    expect(gapMeters(point(0, 0), { type: 'MultiPoint', coordinates: [] })).toBe(Number.POSITIVE_INFINITY);
    expect(() => gapMeters(point(Number.NaN, 0), point(0, 0))).toThrow();
  });
});
