import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../domain/plan.ts';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import { localAreaOn } from './local-area.ts';

const SCALES: readonly [string, Bounds][] = [
  ['a town', [121.17, 31.38, 121.26, 31.45]],
  ['a city', [120.8, 30.6, 122.2, 31.9]],
  ['a country', [73, 18, 135, 54]],
  ['a southern country', [-74, -55, -53, -21]],
];

function triangleIn([west, south, east, north]: Bounds, shares: readonly number[]): Polygon {
  const corner = (index: number) => [
    west + (shares[index] ?? 0) * (east - west),
    south + (shares[index + 1] ?? 0) * (north - south),
  ];
  return { type: 'Polygon', coordinates: [[corner(0), corner(2), corner(4), corner(0)]] };
}

describe('localAreaOn', () => {
  it.each(SCALES)('sums up to the area of polygonAreaSquareMeters over %s', (_, bounds) => {
    const area = localAreaOn(bounds);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const [west, south, east, north] = bounds;
    const box = polygonAreaSquareMeters(triangleIn(bounds, [0, 0, 1, 0, 1, 1])) * 2;
    fc.assert(
      fc.property(fc.array(share, { minLength: 6, maxLength: 6 }), (shares) => {
        const triangle = triangleIn(bounds, shares);
        const [ring = []] = triangle.coordinates;
        let sum = 0;
        ring.slice(1).forEach(([x2 = 0, y2 = 0], index) => {
          const [x1 = 0, y1 = 0] = ring[index] ?? [];
          sum += area.under(x1 - area.originX, y1 - area.originY, x2 - area.originX, y2 - area.originY);
        });
        expect(Math.abs(Math.abs(sum) - polygonAreaSquareMeters(triangle))).toBeLessThan(1e-11 * box + 1e-6);
      }),
    );
    expect(area.originX).toBeCloseTo((west + east) / 2, 12);
    expect(area.originY).toBeCloseTo((south + north) / 2, 12);
  });

  it('is negative for a ring run counter-clockwise', () => {
    const area = localAreaOn([121, 31, 122, 32]);
    const sum = area.under(-0.1, -0.1, 0.1, -0.1) + area.under(0.1, -0.1, 0.1, 0.1) + area.under(0.1, 0.1, -0.1, 0.1);
    expect(sum).toBeLessThan(0);
  });
});
