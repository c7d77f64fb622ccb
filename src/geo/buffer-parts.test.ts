import type { Geometry, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../domain/bounds.ts';
import { bufferOf, bufferPartsOf } from './buffer.ts';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import type { Polygonal } from './geometry.ts';
import { intersectionOf } from './overlay.ts';

const POINT: Geometry = { type: 'Point', coordinates: [121.208, 31.4231] };

function areaOf(polygonal: Polygonal | null): number {
  return polygonal ? polygonAreaSquareMeters(polygonal) : Number.NaN;
}

describe('bufferPartsOf', () => {
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
    const near = bufferPartsOf(line, 500, boundsOf([target]) ?? undefined);
    const [all, only] = [bufferOf(line, 500), near[0]];
    expect(near).toHaveLength(1);
    if (!all || !only) throw new Error('no buffer');
    expect(areaOf(intersectionOf(all, target))).toBeCloseTo(areaOf(intersectionOf(only, target)), 3);
  });

  it.each([0, -5, Number.NaN, 1e9, Number.POSITIVE_INFINITY])('refuses a distance of %d', (distance) => {
    expect(() => bufferPartsOf(POINT, distance)).toThrowError(expect.objectContaining({ name: 'GeometryError' }));
  });
});
