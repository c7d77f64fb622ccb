import { describe, expect, it } from 'vitest';
import { densify } from './densify.ts';
import { distanceMeters } from './geodesic.ts';
import { edgesOf, type LonLat } from './geometry.ts';

const LINE: readonly LonLat[] = [
  [121.2, 31.4],
  [121.23, 31.42],
  [121.2301, 31.42],
];

describe('densify', () => {
  it('leaves no piece longer than the step', () => {
    for (const [start, end] of edgesOf(densify(LINE, 100))) {
      expect(distanceMeters(start, end)).toBeLessThanOrEqual(100.01);
    }
  });

  it('keeps the given vertices and stays on the straight longitude-latitude edge', () => {
    const dense = densify(LINE, 250);
    for (const vertex of LINE) expect(dense).toContain(vertex);
    const [, second] = dense;
    const slope = second ? (second[1] - 31.4) / (second[0] - 121.2) : 0;
    expect(slope).toBeCloseTo(0.02 / 0.03, 9);
  });

  it('leaves short edges and empty lines alone', () => {
    expect(densify(LINE, 10_000)).toEqual(LINE);
    expect(densify([], 10)).toEqual([]);
  });
});
