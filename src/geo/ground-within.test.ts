import type { Geometry, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../domain/bounds.ts';
import { bufferOf, groundWithin } from './buffer.ts';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import type { Polygonal } from './geometry.ts';
import { intersectionOf } from './overlay.ts';

const POINT: Geometry = { type: 'Point', coordinates: [121.208, 31.4231] };

function areaOf(polygonal: Polygonal | null): number {
  return polygonal ? polygonAreaSquareMeters(polygonal) : Number.NaN;
}

describe('groundWithin', () => {
  it('leaves out what cannot come near, without changing what lies there', () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [121.1, 31.4],
        [121.15, 31.4],
        [121.2, 31.41],
        [121.25, 31.41],
        [121.3, 31.41],
      ],
    };
    const ring = [
      [121.216, 31.405],
      [121.226, 31.405],
      [121.226, 31.415],
      [121.216, 31.415],
      [121.216, 31.405],
    ];
    const target: Polygon = { type: 'Polygon', coordinates: [ring] };
    const only = groundWithin([line], 500, boundsOf([target]) ?? undefined);
    const all = bufferOf(line, 500);
    if (!all || !only) throw new Error('no buffer');
    expect(areaOf(only)).toBeLessThan(areaOf(all) * 0.6);
    expect(areaOf(intersectionOf(all, target))).toBeCloseTo(areaOf(intersectionOf(only, target)), 3);
  });

  it.each([0, -5, Number.NaN, 1e9, Number.POSITIVE_INFINITY])('refuses a distance of %d', (distance) => {
    expect(() => groundWithin([POINT], distance)).toThrowError(expect.objectContaining({ name: 'GeometryError' }));
  });
});
