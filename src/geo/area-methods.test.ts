import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaByMethods } from './area-methods.ts';
import { centralMeridianOf, gaussKrueger, planarAreaSquareMeters, WEB_MERCATOR } from './planar-area.ts';
import { sphereAreaSquareMeters } from './sphere-area.ts';

function rectangle(west: number, south: number, width: number, height: number): Polygon {
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

/** The square of conventions.md §1. */
const HEIGHT = ((Math.sqrt(9.5e6) / 6_371_008.8) * 180) / Math.PI;
const WIDTH = HEIGHT / Math.cos((31.4 * Math.PI) / 180);
const SQUARE = rectangle(121.25 - WIDTH / 2, 31.4 - HEIGHT / 2, WIDTH, HEIGHT);

describe('areas by method', () => {
  it('are those of the conventions at the site', () => {
    const areas = new Map(areaByMethods(SQUARE).map(({ id, areaSquareMeters }) => [id, areaSquareMeters]));
    expect([...areas.keys()]).toEqual([
      'ellipsoid',
      'national',
      'sphere',
      'gauss-krueger-3',
      'shanghai-2000',
      'web-mercator',
    ]);
    expect(areas.get('ellipsoid')).toBeCloseTo(9_491_997.24, 1);
    expect(areas.get('sphere')).toBeCloseTo(9_499_999.9, 1);
    expect(areas.get('gauss-krueger-3')).toBeCloseTo(9_495_305.6, 1);
    expect(areas.get('web-mercator')).toBeCloseTo(13_068_813, 0);
  });

  it('name the zone of the place, and the plane of Shanghai only in Shanghai', () => {
    const inGuangzhou = areaByMethods(rectangle(113.2, 23.1, 0.01, 0.01));
    expect(inGuangzhou.map(({ id }) => id)).not.toContain('shanghai-2000');
    const zone = inGuangzhou.find(({ id }) => id === 'gauss-krueger-3');
    expect(zone?.label.zh).toContain('中央经线 114°（EPSG:4547）');
    const inLondon = areaByMethods(rectangle(-0.1, 51.5, 0.01, 0.01));
    expect(inLondon.find(({ id }) => id === 'gauss-krueger-3')?.label.en).not.toContain('EPSG');
  });

  it('explain themselves in both languages', () => {
    for (const { label, reason } of areaByMethods(SQUARE)) {
      for (const text of [label, reason]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u);
        expect(text.en).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

describe('planar areas', () => {
  it.each([
    [118.49, 117],
    [118.51, 120],
    [121.49, 120],
    [121.51, 123],
    [-1.6, -3],
  ])('%d° lies about the meridian %d°', (longitude, meridian) => {
    expect(centralMeridianOf(longitude)).toBe(meridian);
  });

  it('are true on the central meridian and stretched away from it', () => {
    const ratio = (longitude: number) =>
      planarAreaSquareMeters(rectangle(longitude, 31.4, 0.001, 0.001), gaussKrueger(120)) /
      planarAreaSquareMeters(rectangle(120, 31.4, 0.001, 0.001), gaussKrueger(120));
    expect(ratio(121.25) - 1).toBeCloseTo(3.5e-4, 5);
    expect(ratio(118.75)).toBeCloseTo(ratio(121.249), 8);
  });

  it('deduct holes, add parts and refuse broken rings', () => {
    const [outer = []] = rectangle(121, 31, 0.01, 0.01).coordinates;
    const [hole = []] = rectangle(121.002, 31.002, 0.002, 0.002).coordinates;
    const plane = WEB_MERCATOR;
    const area = (...rings: number[][][]) => planarAreaSquareMeters({ type: 'Polygon', coordinates: rings }, plane);
    expect(area(outer, hole)).toBeCloseTo(area(outer) - area(hole), 4);
    expect(planarAreaSquareMeters({ type: 'MultiPolygon', coordinates: [[outer], [hole]] }, plane)).toBeCloseTo(
      area(outer) + area(hole),
      4,
    );
    expect(() => area(outer.slice(0, 3))).toThrow();
    expect(() => sphereAreaSquareMeters({ type: 'Polygon', coordinates: [outer.slice(0, 3)] })).toThrow();
  });
});
