import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanePoint } from './local-plane.ts';
import { buildNetwork } from './network.ts';
import type { NetworkLine } from './network-pieces.ts';

const lines = (...drawn: PlanePoint[][]): NetworkLine[] => drawn.map((vertices, id) => ({ id, vertices }));

/** How far a place is from a start along the network, both within 10 m of it. */
function along(drawn: NetworkLine[], start: PlanePoint, end: PlanePoint, joinMeters = 0): number {
  const network = buildNetwork(drawn, joinMeters);
  const distances = network.distancesFrom([start], 10, 100_000);
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...network.accessesOf(end, 10).map((way) => way.offMeters + distances.toPlace(way.piece, way.alongMeters)),
  );
}

describe('a network', () => {
  it('measures along a line, and the way to it and from it', () => {
    const road = lines([
      [0, 0],
      [300, 0],
      [300, 400],
    ]);
    expect(along(road, [0, 0], [300, 400])).toBeCloseTo(700, 9);
    expect(along(road, [100, 3], [300, 100])).toBeCloseTo(3 + 200 + 100, 9);
    expect(along(road, [100, 0], [150, 0])).toBeCloseTo(50, 9);
  });

  it('joins lines where they cross, and takes the shorter of two ways', () => {
    const crossing = lines(
      [
        [0, 0],
        [1000, 0],
      ],
      [
        [500, -500],
        [500, 500],
      ],
    );
    expect(buildNetwork(crossing, 0).partCount).toBe(1);
    expect(along(crossing, [0, 0], [500, 300])).toBeCloseTo(800, 9);
    const ring = lines(
      [
        [0, 0],
        [100, 0],
        [100, 1000],
        [0, 1000],
        [0, 0],
      ],
      [
        [0, 0],
        [0, 1000],
      ],
    );
    expect(along(ring, [50, 0], [0, 1000])).toBeCloseTo(1050, 9);
  });

  it('joins an end to a line within the tolerance and counts the gap; beyond it the parts stay apart', () => {
    const gapped = lines(
      [
        [0, 0],
        [100, 0],
      ],
      [
        [120, -500],
        [120, 500],
      ],
    );
    expect(buildNetwork(gapped, 10).partCount).toBe(2);
    expect(along(gapped, [0, 0], [120, 200], 10)).toBe(Number.POSITIVE_INFINITY);
    expect(buildNetwork(gapped, 25).partCount).toBe(1);
    expect(along(gapped, [0, 0], [120, 200], 25)).toBeCloseTo(100 + 20 + 200, 9);
    const ends = lines(
      [
        [0, 0],
        [100, 0],
      ],
      [
        [115, 0],
        [300, 0],
      ],
    );
    expect(along(ends, [0, 0], [300, 0], 20)).toBeCloseTo(300, 9);
  });

  it('says which starts are off the network, and stops at the limit', () => {
    const network = buildNetwork(
      lines([
        [0, 0],
        [1000, 0],
      ]),
      0,
    );
    const distances = network.distancesFrom(
      [
        [0, 50],
        [0, 5],
      ],
      10,
      300,
    );
    expect(distances.startsOffNetwork).toBe(1);
    expect(distances.toPlace(0, 290)).toBeCloseTo(295, 9);
    expect(distances.toPlace(0, 296)).toBe(Number.POSITIVE_INFINITY);
    expect(distances.toPlace(9, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('withstands nothing at all, a single point and lines that stand still', () => {
    expect(buildNetwork([], 10).partCount).toBe(0);
    const still = buildNetwork(
      lines(
        [[0, 0]],
        [
          [5, 5],
          [5, 5],
        ],
      ),
      10,
    );
    expect(still.distancesFrom([[0, 0]], 10, 100).startsOffNetwork).toBeGreaterThanOrEqual(0);
    expect(still.accessesOf([1000, 1000], 10)).toEqual([]);
  });

  it('is never shorter than a straight line, and as far there as back', () => {
    const coordinate = fc.integer({ min: 0, max: 20 }).map((value) => value * 50);
    const point: fc.Arbitrary<PlanePoint> = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(
        fc.array(fc.array(point, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (drawn) => {
          const network = lines(...drawn);
          const [start, end] = [drawn[0]?.[0], drawn.at(-1)?.at(-1)];
          if (!start || !end) return;
          const there = along(network, start, end);
          expect(there).toBeGreaterThanOrEqual(Math.hypot(end[0] - start[0], end[1] - start[1]) - 1e-6);
          const back = along(network, end, start);
          expect(there === back || Math.abs(there - back) < 1e-6).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
