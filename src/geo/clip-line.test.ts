import fc from 'fast-check';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { clipLine } from './clip-line.ts';
import { lineLengthMeters } from './ellipsoidal-length.ts';

function ringOf(west: number, south: number, size: number): Position[] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function line(...coordinates: Position[]): LineString {
  return { type: 'LineString', coordinates };
}

const SQUARE: Polygon = { type: 'Polygon', coordinates: [ringOf(121.2, 31.4, 0.02)] };
const RING: Polygon = { type: 'Polygon', coordinates: [ringOf(121.2, 31.4, 0.02), ringOf(121.205, 31.405, 0.01)] };
const REST: Polygon = { type: 'Polygon', coordinates: [ringOf(121, 31, 1), ringOf(121.2, 31.4, 0.02)] };

describe('clipLine', () => {
  it('keeps the part inside, vertices and direction included', () => {
    const clipped = clipLine(line([121.19, 31.41], [121.21, 31.41], [121.21, 31.43]), SQUARE, 0);
    expect(clipped.coordinates).toHaveLength(1);
    const [start, bend, end] = clipped.coordinates[0] ?? [];
    expect(start?.[0]).toBeCloseTo(121.2, 9);
    expect(bend).toEqual([121.21, 31.41]);
    expect(end?.[1]).toBeCloseTo(31.42, 9);
  });

  it('leaves out a hole and joins parts of a multipolygon', () => {
    const across = line([121.19, 31.41], [121.23, 31.41]);
    expect(clipLine(across, RING, 0).coordinates).toHaveLength(2);
    const two: MultiPolygon = { type: 'MultiPolygon', coordinates: [SQUARE.coordinates, [ringOf(121.22, 31.4, 0.02)]] };
    expect(clipLine(across, two, 0).coordinates).toHaveLength(1);
  });

  it('gives no parts for a line outside', () => {
    expect(clipLine(line([121.3, 31.4], [121.4, 31.4]), SQUARE, 5).coordinates).toEqual([]);
  });

  it('takes a line along the boundary, off by rounding, as inside within the tolerance', () => {
    // The eastern edge runs from 31.40 to 31.42; the line stands 1e-6° (0.095 m) outside and reaches further north.
    const along = line([121.220001, 31.4], [121.220001, 31.43]);
    const edgeMeters = lineLengthMeters(line([121.22, 31.4], [121.22, 31.42]));
    expect(clipLine(along, SQUARE, 0).coordinates).toEqual([]);
    expect(lineLengthMeters(clipLine(along, SQUARE, 1))).toBeCloseTo(edgeMeters + 1, 1);
    expect(clipLine(along, SQUARE, 0.05).coordinates).toEqual([]);
  });

  it('gains the tolerance at a square crossing and no more', () => {
    const across = line([121.19, 31.41], [121.23, 31.41]);
    const [plain, wide] = [clipLine(across, SQUARE, 0), clipLine(across, SQUARE, 10)];
    expect(lineLengthMeters(wide) - lineLengthMeters(plain)).toBeCloseTo(20, 1);
    expect(wide.coordinates).toHaveLength(1);
  });

  it('divides a line between a polygon and the rest of the world without loss', () => {
    const position = fc.tuple(
      fc.double({ min: 121.18, max: 121.24, noNaN: true }),
      fc.double({ min: 31.38, max: 31.44, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 8 }), (coordinates) => {
        const path = line(...coordinates);
        const [inside, outside] = [clipLine(path, SQUARE, 0), clipLine(path, REST, 0)];
        expect(lineLengthMeters(inside) + lineLengthMeters(outside)).toBeCloseTo(lineLengthMeters(path), 3);
      }),
    );
  });

  it('never loses length when the tolerance grows', () => {
    const position = fc.tuple(
      fc.double({ min: 121.19, max: 121.23, noNaN: true }),
      fc.double({ min: 31.39, max: 31.43, noNaN: true }),
    );
    fc.assert(
      fc.property(
        fc.array(position, { minLength: 2, maxLength: 6 }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (coordinates, tolerance) => {
          const path = line(...coordinates);
          const lengthAt = (meters: number) => lineLengthMeters(clipLine(path, RING, meters));
          expect(lengthAt(tolerance + 1)).toBeGreaterThanOrEqual(lengthAt(tolerance) - 1e-6);
        },
      ),
    );
  });
});
