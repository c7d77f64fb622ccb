import type { Geometry, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { bufferOf } from './buffer.ts';
import { densify } from './densify.ts';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import { lineLengthMeters } from './ellipsoidal-length.ts';
import { destination, distanceMeters } from './geodesic.ts';
import { type LonLat, type Polygonal, polygonsOf } from './geometry.ts';
import { distanceToGeometryMeters } from './nearest.ts';

const CENTER: LonLat = [121.208, 31.4231];
const POINT: Geometry = { type: 'Point', coordinates: [...CENTER] };

function areaOf(polygonal: Polygonal | null): number {
  return polygonal ? polygonAreaSquareMeters(polygonal) : Number.NaN;
}

/** Vertices and the middles of edges: where a polygon is nearest to and farthest from what it was drawn about. */
function boundaryPoints(polygonal: Polygonal): readonly LonLat[] {
  return polygonsOf(polygonal)
    .flat()
    .flatMap((ring) =>
      ring.flatMap((vertex, index): LonLat[] => {
        const next = ring[index + 1];
        return next ? [vertex, [(vertex[0] + next[0]) / 2, (vertex[1] + next[1]) / 2]] : [vertex];
      }),
    );
}

describe('bufferOf a point', () => {
  it.each([1, 500, 800, 20_000])('keeps the radius to 0.1 % and the area to 0.05 % at %d m', (radius) => {
    const disc = bufferOf(POINT, radius);
    if (!disc) throw new Error('no disc');
    for (const point of boundaryPoints(disc)) {
      expect(Math.abs(distanceMeters(CENTER, point) / radius - 1)).toBeLessThan(0.0001);
    }
    const finest = Array.from({ length: 7200 }, (_, step) => [...destination(CENTER, -step / 20, radius)]);
    const circle: Polygon = { type: 'Polygon', coordinates: [[...finest, ...finest.slice(0, 1)]] };
    expect(Math.abs(areaOf(disc) / polygonAreaSquareMeters(circle) - 1)).toBeLessThan(0.0001);
    expect(Math.abs(polygonAreaSquareMeters(circle) / (Math.PI * radius ** 2) - 1)).toBeLessThan(2e-6);
  });

  it('dissolves circles that lie on one another', () => {
    const same: Geometry = { type: 'MultiPoint', coordinates: Array.from({ length: 40 }, () => [...CENTER]) };
    expect(areaOf(bufferOf(same, 500))).toBeCloseTo(areaOf(bufferOf(POINT, 500)), 3);
  });
});

describe('bufferOf a line', () => {
  it('gives the capsule its area: 2 r L + π r²', () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [121.2, 31.41],
        [121.23, 31.425],
      ],
    };
    const capsule = 2 * 500 * lineLengthMeters(line) + Math.PI * 500 ** 2;
    expect(Math.abs(areaOf(bufferOf(line, 500)) / capsule - 1)).toBeLessThan(0.0002);
  });

  it('reaches the distance, no more and no less, also round bends and for segments shorter than the radius', () => {
    const line: Geometry = {
      type: 'LineString',
      coordinates: [
        [121.2, 31.41],
        [121.21, 31.411],
        [121.211, 31.412],
        [121.2112, 31.4121],
        [121.21, 31.42],
        [121.225, 31.42],
      ],
    };
    const buffer = bufferOf(line, 500);
    if (!buffer) throw new Error('no buffer');
    for (const point of boundaryPoints(buffer)) {
      expect(Math.abs(distanceToGeometryMeters(point, line) / 500 - 1)).toBeLessThan(0.001);
    }
  });

  it('keeps the sides of a long slanting edge parallel to it, not to the geodesic', () => {
    const ends: readonly [LonLat, LonLat] = [
      [112, 26],
      [121, 38],
    ];
    const line: Geometry = { type: 'LineString', coordinates: ends.map(([x, y]) => [x, y]) };
    const pieces: Geometry = { type: 'LineString', coordinates: densify(ends, 5000).map(([x, y]) => [x, y]) };
    const buffer = bufferOf(line, 5000);
    if (!buffer) throw new Error('no buffer');
    const boundary = polygonsOf(buffer).flatMap((rings) => rings.flatMap((ring) => densify(ring, 30_000)));
    for (const point of boundary.filter((_, index) => index % 23 === 0)) {
      expect(Math.abs(distanceToGeometryMeters(point, pieces) / 5000 - 1)).toBeLessThan(0.001);
    }
  });

  it('makes a disc of a line that stands still', () => {
    const still: Geometry = { type: 'LineString', coordinates: [[...CENTER], [...CENTER]] };
    expect(areaOf(bufferOf(still, 500))).toBeCloseTo(areaOf(bufferOf(POINT, 500)), 1);
  });
});

describe('bufferOf a polygon', () => {
  const outer = [
    [121.2, 31.4],
    [121.23, 31.4],
    [121.23, 31.42],
    [121.2, 31.42],
    [121.2, 31.4],
  ];

  it('adds a rim of the perimeter and rounded corners', () => {
    const square: Polygon = { type: 'Polygon', coordinates: [outer] };
    const rim = lineLengthMeters({ type: 'LineString', coordinates: outer }) * 100 + Math.PI * 100 ** 2;
    const grown = areaOf(bufferOf(square, 100)) - polygonAreaSquareMeters(square);
    expect(Math.abs(grown / rim - 1)).toBeLessThan(0.001);
  });

  it('narrows a hole and closes a small one', () => {
    const hole = [
      [121.21, 31.405],
      [121.21, 31.41],
      [121.22, 31.41],
      [121.22, 31.405],
      [121.21, 31.405],
    ];
    const holed: Polygon = { type: 'Polygon', coordinates: [outer, hole] };
    const [narrow, closed] = [bufferOf(holed, 100), bufferOf(holed, 400)];
    expect(narrow && polygonsOf(narrow)[0]).toHaveLength(2);
    expect(closed && polygonsOf(closed)[0]).toHaveLength(1);
  });
});
