import { describe, expect, it } from 'vitest';
import type { LonLat } from './geometry.ts';
import { windsOnce } from './winds-once.ts';

const closed = (...corners: LonLat[]): readonly LonLat[] => [...corners, ...corners.slice(0, 1)];
const box = (x: number, y: number, size: number) => closed([x, y], [x + size, y], [x + size, y + size], [x, y + size]);

describe('windsOnce', () => {
  it.each([
    ['a box, either way round', [box(0, 0, 4)]],
    ['a hole that touches the rim', [box(0, 0, 4), box(0, 0, 2)]],
    ['two holes side by side', [box(0, 0, 4), box(1, 1, 1), box(2, 1, 1)]],
    ['two lobes that meet in a vertex', [closed([0, 0], [2, 2], [4, 0], [4, 4], [2, 2], [0, 4])]],
    ['a spike', [closed([0, 0], [4, 0], [4, 2], [6, 2], [4, 2], [4, 4], [0, 4])]],
  ] as const)('%s does', (_, rings) => {
    expect(windsOnce(rings)).toBe(true);
    expect(windsOnce(rings.map((ring) => ring.toReversed()))).toBe(true);
  });

  it.each([
    ['a boundary run twice', [[...box(0, 0, 4), ...box(0, 0, 4).slice(1)]]],
    ['a bow tie that crosses itself in a vertex', [closed([0, 0], [2, 2], [4, 4], [4, 0], [2, 2], [0, 4])]],
    ['a hole outside', [box(0, 0, 4), box(10, 0, 1)]],
    ['a hole in a hole', [box(0, 0, 4), box(1, 1, 2), box(1.5, 1.5, 1)]],
    ['the same hole twice', [box(0, 0, 4), box(1, 1, 1), box(1, 1, 1)]],
  ] as const)('%s does not', (_, rings) => {
    expect(windsOnce(rings)).toBe(false);
  });
});
