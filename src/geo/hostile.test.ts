import type { Geometry, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { groundWithin } from './buffer.ts';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import type { Polygonal } from './geometry.ts';
import { discAbout } from './outline.ts';
import { differenceOf, intersectionOf, unionOf } from './overlay.ts';
import { overlayAreas } from './overlay-areas.ts';

/** What issue B says the engine must withstand; the rest of its list stands beside the parts that it concerns. */

function box(west: number, south: number, width: number, height: number): Polygon {
  const [east, north] = [west + width, south + height];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

function areaOf(polygonal: Polygonal | null): number {
  return polygonal ? polygonAreaSquareMeters(polygonal) : 0;
}

const refused = (words: string) =>
  expect.objectContaining({
    name: 'GeometryError',
    reason: { zh: expect.stringContaining(words), en: expect.anything() },
  });

describe('what the engine withstands', () => {
  it('a thousand circles in one place, and a thousand a trifle apart, through the clippers', () => {
    const disc = areaOf(discAbout([121.2, 31.4], 500));
    for (const spread of [0, 1e-12, 1e-9, 1e-7]) {
      const discs = Array.from({ length: 1000 }, (_, index) =>
        discAbout([121.2 + spread * ((index * 0.618) % 1), 31.4 + spread * ((index * 0.755) % 1)], 500),
      );
      expect(areaOf(unionOf(discs)) / disc).toBeCloseTo(1, 3);
    }
  });

  it('a hundred lines in one place, forth and back', () => {
    const line: Position[] = [
      [121.2, 31.4],
      [121.21, 31.405],
      [121.215, 31.4],
    ];
    const lines = Array.from({ length: 100 }, (_, index): Geometry => {
      return { type: 'LineString', coordinates: index % 2 === 0 ? line : line.toReversed() };
    });
    const one = areaOf(groundWithin(lines.slice(0, 1), 500));
    expect(areaOf(groundWithin(lines, 500)) / one).toBeCloseTo(1, 6);
  });

  it('nothing: no sources, no positions, no target near', () => {
    expect(groundWithin([], 500)).toBeNull();
    expect(groundWithin([{ type: 'MultiPoint', coordinates: [] }], 500)).toBeNull();
    expect(groundWithin([{ type: 'Point', coordinates: [0, 0] }], 500, [121, 31, 122, 32])).toBeNull();
  });

  it('a polygon that crosses itself, by the even-odd rule in every operation', () => {
    const bowTie: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [121, 31],
          [121.02, 31.02],
          [121.02, 31],
          [121, 31.02],
          [121, 31],
        ],
      ],
    };
    const half = areaOf(box(121, 31, 0.02, 0.02)) / 2;
    const around = box(120.9, 30.9, 1, 1);
    expect(areaOf(unionOf([bowTie, box(121.5, 31, 0.01, 0.01)])) - areaOf(box(121.5, 31, 0.01, 0.01))).toBeCloseTo(
      half,
      -1,
    );
    expect(areaOf(intersectionOf(bowTie, around)) / half).toBeCloseTo(1, 5);
    expect((areaOf(around) - areaOf(differenceOf(around, bowTie))) / half).toBeCloseTo(1, 3);
  });

  it.each([
    ['across the antimeridian', { type: 'Point', coordinates: [179.999, 10] }, '对向经线'],
    ['at the pole', { type: 'Point', coordinates: [121, 89.999] }, '极点'],
    [
      'along a line that jumps round the globe',
      {
        type: 'LineString',
        coordinates: [
          [179, 10],
          [-179, 10],
        ],
      },
      '180°',
    ],
    ['of a geometry collection', { type: 'GeometryCollection', geometries: [] }, '几何集合'],
    ['of a coordinate that is not a number', { type: 'Point', coordinates: [Number.NaN, 31] }, '坐标无效'],
    ['of half a coordinate', { type: 'Point', coordinates: [121] }, '坐标无效'],
  ] satisfies [string, Geometry, string][])('refuses a buffer %s', (_, geometry, words) => {
    expect(() => groundWithin([geometry], 500)).toThrowError(refused(words));
  });

  it('a zone of a million vertices', () => {
    const corners = Array.from({ length: 1_000_000 }, (_, index): Position => {
      const angle = (2 * Math.PI * index) / 1_000_000;
      return [121.2 + 0.03 * Math.cos(angle), 31.4 + 0.03 * Math.sin(angle)];
    });
    const zone: Polygon = { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] };
    const [half, far] = [box(121.1, 31.3, 0.2, 0.1), box(122, 31, 0.1, 0.1)];
    const { parts, outsideSquareMeters } = overlayAreas([half, far], [zone]);
    expect((parts[0]?.areaSquareMeters ?? 0) / areaOf(zone)).toBeCloseTo(0.5, 3);
    expect((parts[0]?.areaSquareMeters ?? 0) + (outsideSquareMeters[0] ?? 0)).toBeCloseTo(areaOf(half), 3);
    expect(outsideSquareMeters[1]).toBeCloseTo(areaOf(far), 3);
  }, 30_000);
});
