import { describe, expect, it } from 'vitest';
import { lineLengthMeters, perimeterMeters } from './ellipsoidal-length.ts';

describe('lineLengthMeters', () => {
  it('agrees with the equator worked by hand', () => {
    // 0.01° of the equator: a · 0.01 · π / 180 = 6,378,137 · 1.7453293e-4 = 1,113.1949 m.
    const length = lineLengthMeters({
      type: 'LineString',
      coordinates: [
        [121, 0],
        [121.01, 0],
      ],
    });
    expect(length).toBeCloseTo(1_113.1949, 4);
  });

  it('follows the parallel of a straight edge, not the geodesic that cuts its corner', () => {
    // Along 60° N the radius is a cos φ / √(1 − e² sin² φ) = 3,197,104.587 m; over 10° that is 558,000.0 m.
    const parallel = lineLengthMeters({
      type: 'LineString',
      coordinates: [
        [0, 60],
        [10, 60],
      ],
    });
    expect(Math.abs(parallel / ((3_197_104.587 * 10 * Math.PI) / 180) - 1)).toBeLessThan(1e-8);
  });

  it('sums the parts and gives nothing for none', () => {
    const one = [
      [121, 31],
      [121.01, 31],
    ];
    const other = [
      [121, 31.1],
      [121.01, 31.1],
    ];
    const length = (...parts: number[][][]) => lineLengthMeters({ type: 'MultiLineString', coordinates: parts });
    expect(length(one, other)).toBeCloseTo(length(one) + length(other), 9);
    expect(length()).toBe(0);
  });
});

describe('perimeterMeters', () => {
  it('counts the holes', () => {
    const outer = [
      [121, 31],
      [121.01, 31],
      [121.01, 31.01],
      [121, 31.01],
      [121, 31],
    ];
    const hole = [
      [121.002, 31.002],
      [121.002, 31.004],
      [121.004, 31.004],
      [121.004, 31.002],
      [121.002, 31.002],
    ];
    const perimeter = (...rings: number[][][]) => perimeterMeters({ type: 'Polygon', coordinates: rings });
    expect(perimeter(outer, hole)).toBeCloseTo(perimeter(outer) + perimeter(hole), 9);
    expect(perimeter(outer)).toBeCloseTo(lineLengthMeters({ type: 'LineString', coordinates: outer }), 9);
  });
});
