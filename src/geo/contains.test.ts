import { describe, expect, it } from 'vitest';
import { containsPoint } from './contains.ts';
import { polygonsOf } from './geometry.ts';

const outer = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const hole = [
  [1, 1],
  [3, 1],
  [3, 3],
  [1, 3],
  [1, 1],
];

describe('containsPoint', () => {
  it('knows inside, outside and holes', () => {
    const ring = polygonsOf({ type: 'Polygon', coordinates: [outer, hole] });
    expect(containsPoint(ring, [0.5, 2])).toBe(true);
    expect(containsPoint(ring, [2, 2])).toBe(false);
    expect(containsPoint(ring, [5, 2])).toBe(false);
  });

  it('finds a part inside the hole of another', () => {
    const parts = polygonsOf({
      type: 'MultiPolygon',
      coordinates: [
        [outer, hole],
        [
          [
            [1.5, 1.5],
            [2.5, 1.5],
            [2, 2.5],
            [1.5, 1.5],
          ],
        ],
      ],
    });
    expect(containsPoint(parts, [2, 2])).toBe(true);
  });
});
