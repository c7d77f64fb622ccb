import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { densify } from './densify.ts';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import { geodesicAreaSquareMeters } from './geodesic-area.ts';
import { toLonLat } from './geometry.ts';
import { CGCS2000, wgs84Geodesic } from './wgs84.ts';

function rectangle(west: number, south: number, width: number, height: number): Position[] {
  const [east, north] = [west + width, south + height];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function polygon(...rings: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: rings };
}

/** The square of conventions.md §1: 3,082.2 m on the sphere, about 31.4° N 121.25° E. */
const HEIGHT = ((Math.sqrt(9.5e6) / 6_371_008.8) * 180) / Math.PI;
const WIDTH = HEIGHT / Math.cos((31.4 * Math.PI) / 180);
const CONVENTIONS_SQUARE = rectangle(121.25 - WIDTH / 2, 31.4 - HEIGHT / 2, WIDTH, HEIGHT);

describe('polygonAreaSquareMeters', () => {
  it('measures the 9.5 km² square of the conventions', () => {
    expect(polygonAreaSquareMeters(polygon(CONVENTIONS_SQUARE))).toBeCloseTo(9_491_997.24, 1);
    expect(Math.abs(polygonAreaSquareMeters(polygon(CONVENTIONS_SQUARE)) - 9_491_997.3)).toBeLessThan(0.1);
  });

  it('agrees with a square worked by hand', () => {
    // 0.01° × 0.01° at the equator, where the radii of curvature are M = a(1−e²) = 6,335,439.327 m and N = a:
    // M·N·(0.01·π/180)² = 6,335,439.327 · 6,378,137 · 3.0461742e-8 = 1,230,907.21 m².
    const byHand = 6_335_439.3273 * 6_378_137 * ((0.01 * Math.PI) / 180) ** 2;
    expect(byHand).toBeCloseTo(1_230_907.21, 1);
    expect(Math.abs(polygonAreaSquareMeters(polygon(rectangle(121, -0.005, 0.01, 0.01))) / byHand - 1)).toBeLessThan(
      1e-8,
    );
  });

  it('gives the values published with GeographicLib where its edges are straight in degrees as well', () => {
    // Meridians and the equator are geodesics: an octant (Planimeter test 0), 63,758,202,715,511 m² ± 1, …
    const octant = polygonAreaSquareMeters(polygon(rectangle(0, 0, 90, 90)));
    expect(Math.abs(octant - 63_758_202_715_511)).toBeLessThan(1);
    // … and the whole ellipsoid in two halves, 510,065,621,724,088.44 m² (`Geodesic::EllipsoidArea`).
    const [west, east] = [polygon(rectangle(-180, -90, 180, 180)), polygon(rectangle(0, -90, 180, 180))];
    expect(polygonAreaSquareMeters(west) + polygonAreaSquareMeters(east)).toBeCloseTo(510_065_621_724_088.44, 0);
  });

  it('is what GeographicLib says of the same ring, straight edges densified', () => {
    const ring = CONVENTIONS_SQUARE.map(toLonLat);
    const direct = wgs84Geodesic.Polygon(false);
    for (const [longitude, latitude] of densify(ring, 1).slice(0, -1)) direct.AddPoint(latitude, longitude);
    const reference = Math.abs(direct.Compute(false, true).area ?? 0);
    expect(Math.abs(polygonAreaSquareMeters(polygon(CONVENTIONS_SQUARE)) / reference - 1)).toBeLessThan(1e-10);
  });

  it('agrees with GeographicLib on long slanting edges, where the meaning of an edge matters', () => {
    const kite = polygon([
      [121, 31],
      [122.5, 31.2],
      [122, 33],
      [121.2, 32.5],
      [121, 31],
    ]);
    const straight = polygonAreaSquareMeters(kite);
    expect(Math.abs(straight / geodesicAreaSquareMeters(kite, 50) - 1)).toBeLessThan(1e-10);
    expect(Math.abs(straight - geodesicAreaSquareMeters(kite, Number.POSITIVE_INFINITY))).toBeGreaterThan(100_000);
  });

  it('deducts holes and adds parts', () => {
    const hole = rectangle(121.2, 31.4, 0.001, 0.001);
    const outer = rectangle(121.19, 31.39, 0.03, 0.03);
    const other = rectangle(121.3, 31.4, 0.01, 0.01);
    const area = (...rings: Position[][]) => polygonAreaSquareMeters(polygon(...rings));
    expect(area(outer, hole)).toBeCloseTo(area(outer) - area(hole), 6);
    const both: MultiPolygon = { type: 'MultiPolygon', coordinates: [[outer, hole], [other]] };
    expect(polygonAreaSquareMeters(both)).toBeCloseTo(area(outer) - area(hole) + area(other), 6);
  });

  it('does not care for the winding', () => {
    const turned = [...CONVENTIONS_SQUARE].reverse();
    expect(polygonAreaSquareMeters(polygon(turned))).toBeCloseTo(
      polygonAreaSquareMeters(polygon(CONVENTIONS_SQUARE)),
      6,
    );
  });

  it('differs on CGCS2000 by a tenth of a thousandth of a square metre', () => {
    const square = polygon(CONVENTIONS_SQUARE);
    expect(polygonAreaSquareMeters(square, CGCS2000) - polygonAreaSquareMeters(square)).toBeCloseTo(-0.00014, 5);
  });

  it('adds up when a convex polygon is split along a diagonal', () => {
    const angles = fc.uniqueArray(fc.integer({ min: 0, max: 359 }), { minLength: 4, maxLength: 15 });
    fc.assert(
      fc.property(angles, fc.double({ min: 0.001, max: 0.5, noNaN: true }), fc.nat(), (degrees, radius, seed) => {
        const corners = [...degrees]
          .sort((one, other) => one - other)
          .map((angle) => [
            121.2 + radius * Math.cos((angle * Math.PI) / 180),
            31.4 + radius * Math.sin((angle * Math.PI) / 180),
          ]);
        const cut = 2 + (seed % (corners.length - 3));
        const [left, right] = [corners.slice(0, cut + 1), [...corners.slice(cut), ...corners.slice(0, 1)]];
        const close = (ring: Position[]) => polygon([...ring, ...ring.slice(0, 1)]);
        const whole = polygonAreaSquareMeters(close(corners));
        const parts = polygonAreaSquareMeters(close(left)) + polygonAreaSquareMeters(close(right));
        expect(Math.abs(parts - whole)).toBeLessThan(1e-9 * whole + 1e-4);
      }),
    );
  });

  it.each([
    ['a coordinate that is not a number', polygon(rectangle(Number.NaN, 31, 1, 1))],
    ['a latitude off the globe', polygon(rectangle(121, 89.5, 1, 1))],
    ['a ring that is not closed', polygon(CONVENTIONS_SQUARE.slice(0, 4))],
    [
      'an edge across the antimeridian',
      polygon([
        [179, 0],
        [-179, 0],
        [-179, 1],
        [179, 1],
        [179, 0],
      ]),
    ],
  ])('refuses %s', (_, broken) => {
    expect(() => polygonAreaSquareMeters(broken)).toThrowError(expect.objectContaining({ name: 'GeometryError' }));
  });
});
