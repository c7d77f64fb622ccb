import { describe, expect, it } from 'vitest';
import { centroidOf } from './centroid.ts';

const outer = [
  [121, 31],
  [121.04, 31],
  [121.04, 31.02],
  [121, 31.02],
  [121, 31],
];

describe('centroidOf', () => {
  it('stands in the middle of a rectangle, whichever way it is wound', () => {
    for (const ring of [outer, [...outer].reverse()]) {
      const [longitude, latitude] = centroidOf({ type: 'Polygon', coordinates: [ring] }) ?? [0, 0];
      expect(longitude).toBeCloseTo(121.02, 9);
      expect(latitude).toBeCloseTo(31.01, 9);
    }
  });

  it('moves away from a hole', () => {
    const hole = [
      [121.03, 31.005],
      [121.03, 31.015],
      [121.035, 31.015],
      [121.035, 31.005],
      [121.03, 31.005],
    ];
    expect(centroidOf({ type: 'Polygon', coordinates: [outer, hole] })?.[0]).toBeLessThan(121.02);
  });

  it('weighs a line by length and points alike', () => {
    const bent = {
      type: 'LineString' as const,
      coordinates: [
        [121, 31],
        [121.02, 31],
        [121.02, 31],
      ],
    };
    expect(centroidOf(bent)?.[0]).toBeCloseTo(121.01, 9);
    expect(
      centroidOf({
        type: 'MultiPoint',
        coordinates: [
          [0, 0],
          [2, 4],
        ],
      }),
    ).toEqual([1, 2]);
  });

  it('has nothing to say of nothing', () => {
    expect(centroidOf({ type: 'MultiPoint', coordinates: [] })).toBeNull();
  });
});
