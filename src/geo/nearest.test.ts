import { describe, expect, it } from 'vitest';
import { densify } from './densify.ts';
import { destination, distanceMeters } from './geodesic.ts';
import type { LonLat } from './geometry.ts';
import { distanceToGeometryMeters } from './nearest.ts';

const POINT: LonLat = [121.208, 31.4231];

describe('distanceToGeometryMeters', () => {
  it('takes the nearest of several points', () => {
    const [near, far] = [destination(POINT, 40, 300), destination(POINT, 200, 900)];
    expect(distanceToGeometryMeters(POINT, { type: 'MultiPoint', coordinates: [[...far], [...near]] })).toBeCloseTo(
      300,
      6,
    );
  });

  it('finds the foot on a line', () => {
    const ends: readonly [LonLat, LonLat] = [
      [121.17, 31.4],
      [121.25, 31.43],
    ];
    const brute = Math.min(...densify(ends, 0.5).map((place) => distanceMeters(POINT, place)));
    const found = distanceToGeometryMeters(POINT, { type: 'LineString', coordinates: ends.map(([x, y]) => [x, y]) });
    expect(found).toBeCloseTo(brute, 3);
  });

  it('stops at the end of a line', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [121.3, 31.4231],
        [121.4, 31.4231],
      ],
    };
    expect(distanceToGeometryMeters(POINT, line)).toBeCloseTo(distanceMeters(POINT, [121.3, 31.4231]), 6);
  });

  it('is 0 inside a polygon, and the way to the rim inside its hole', () => {
    const outer = [
      [121.2, 31.41],
      [121.22, 31.41],
      [121.22, 31.44],
      [121.2, 31.44],
      [121.2, 31.41],
    ];
    const hole = [
      [121.207, 31.422],
      [121.209, 31.422],
      [121.209, 31.425],
      [121.207, 31.425],
      [121.207, 31.422],
    ];
    expect(distanceToGeometryMeters(POINT, { type: 'Polygon', coordinates: [outer] })).toBe(0);
    const inHole = distanceToGeometryMeters(POINT, { type: 'Polygon', coordinates: [outer, hole] });
    expect(inHole).toBeCloseTo(distanceMeters(POINT, [121.207, 31.4231]), 1);
  });

  it('is infinite for a geometry without positions', () => {
    expect(distanceToGeometryMeters(POINT, { type: 'MultiPoint', coordinates: [] })).toBe(Number.POSITIVE_INFINITY);
  });
});
