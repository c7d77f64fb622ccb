import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodesicAreaSquareMeters } from './geodesic-area.ts';

describe('geodesicAreaSquareMeters', () => {
  it('gives the value published with GeographicLib for its diamond test', () => {
    // Planimeter test 0, second polygon: area 24,619,419,146 m² ± 1 with geodesic edges, so without densifying.
    const diamond: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [-1, 0],
          [0, -1],
          [1, 0],
          [0, 1],
          [-1, 0],
        ],
      ],
    };
    expect(Math.abs(geodesicAreaSquareMeters(diamond, Number.POSITIVE_INFINITY) - 24_619_419_146)).toBeLessThan(1);
  });

  it('is right to a thousandth of a square metre on a 9.5 km² square with its default step', () => {
    const square: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [121.234, 31.386],
          [121.2665, 31.386],
          [121.2665, 31.4137],
          [121.234, 31.4137],
          [121.234, 31.386],
        ],
      ],
    };
    expect(Math.abs(geodesicAreaSquareMeters(square) - geodesicAreaSquareMeters(square, 0.3))).toBeLessThan(1e-3);
  });

  it('deducts holes', () => {
    const outer = [
      [121, 31],
      [121.01, 31],
      [121.01, 31.01],
      [121, 31.01],
      [121, 31],
    ];
    const hole = [
      [121.002, 31.002],
      [121.004, 31.002],
      [121.004, 31.004],
      [121.002, 31.004],
      [121.002, 31.002],
    ];
    const area = (...rings: number[][][]) => geodesicAreaSquareMeters({ type: 'Polygon', coordinates: rings });
    expect(area(outer, hole)).toBeCloseTo(area(outer) - area(hole), 3);
  });
});
