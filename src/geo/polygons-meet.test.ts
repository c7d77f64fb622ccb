import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { polygonsMeet } from './polygons-meet.ts';

function box(west: number, south: number, size: number): Polygon {
  const [east, north] = [west + size, south + size];
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

describe('polygonsMeet', () => {
  it('sees an overlap, one inside the other, and a cross without a vertex inside', () => {
    expect(polygonsMeet(box(0, 0, 2), box(1, 1, 2))).toBe(true);
    expect(polygonsMeet(box(0, 0, 3), box(1, 1, 1))).toBe(true);
    expect(polygonsMeet(box(1, 1, 1), box(0, 0, 3))).toBe(true);
    const tall: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [1, -1],
          [2, -1],
          [2, 4],
          [1, 4],
          [1, -1],
        ],
      ],
    };
    expect(polygonsMeet(box(0, 0, 3), tall)).toBe(true);
    expect(polygonsMeet(box(0, 0, 3), box(0, 0, 3))).toBe(true);
  });

  it('does not see one inside a hole, nor one standing away', () => {
    const [outer, hole] = [box(0, 0, 5).coordinates[0] ?? [], box(1, 1, 3).coordinates[0] ?? []];
    expect(polygonsMeet({ type: 'Polygon', coordinates: [outer, hole] }, box(2, 2, 1))).toBe(false);
    expect(polygonsMeet(box(0, 0, 1), box(2, 0, 1))).toBe(false);
  });
});
