import { describe, expect, it } from 'vitest';
import { snapToGrid } from './snap-to-grid.ts';

const square = (size: number) => [
  [0, 0],
  [size, 0],
  [size, size],
  [0, size],
  [0, 0],
];

describe('snapToGrid', () => {
  it('rounds vertices and drops repeated ones', () => {
    const ring = [
      [0, 0],
      [1e-10, 0],
      [1, 1e-10],
      [1, 1],
      [0, 0],
    ];
    expect(snapToGrid({ type: 'Polygon', coordinates: [ring] }, 1e-9)).toEqual({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      ],
    });
  });

  it('drops a hole or a part that the grid swallows, and the whole when nothing is left', () => {
    const holed = { type: 'Polygon' as const, coordinates: [square(1), square(1e-10)] };
    const parts = { type: 'MultiPolygon' as const, coordinates: [[square(1)], [square(1e-10)]] };
    expect(snapToGrid(holed, 1e-9)?.coordinates).toEqual([[square(1)]]);
    expect(snapToGrid(parts, 1e-9)?.coordinates).toEqual([[square(1)]]);
    expect(snapToGrid({ type: 'Polygon', coordinates: [square(1e-10)] }, 1e-9)).toBeNull();
    const needle = [
      [0, 0],
      [1, 0],
      [1, 1e-10],
      [0, 0],
    ];
    expect(snapToGrid({ type: 'Polygon', coordinates: [needle] }, 1e-9)).toBeNull();
  });

  it('gives the geometry back as it is for a grid of 0', () => {
    const polygon = { type: 'Polygon' as const, coordinates: [square(1e-12)] };
    expect(snapToGrid(polygon, 0)).toBe(polygon);
  });
});
