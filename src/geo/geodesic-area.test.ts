import type { Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geodesicAreaSquareMeters } from './geodesic-area.ts';

function ring(...corners: Position[]): Polygon {
  return { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] };
}

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

  it('gives the value published with GeographicLib for its triangle and for an octant of the earth', () => {
    // Planimeter test 15: latitudes and longitudes (2, 1), (1, 2), (3, 3), 18,454,562,325.45119 m².
    expect(geodesicAreaSquareMeters(ring([1, 2], [2, 1], [3, 3]), Number.POSITIVE_INFINITY)).toBeCloseTo(
      18_454_562_325.45119,
      4,
    );
    // Planimeter test 0, last polygon: the pole, two places on the equator 90° apart; 63,758,202,715,511 m² ± 1.
    const octant = geodesicAreaSquareMeters(ring([0, 90], [0, 0], [90, 0]), Number.POSITIVE_INFINITY);
    expect(Math.abs(octant - 63_758_202_715_511)).toBeLessThan(1);
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
