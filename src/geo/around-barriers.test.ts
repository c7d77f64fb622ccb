import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundBarriers } from './around-barriers.ts';
import { mapBarriers, type PathNode } from './barrier-map.ts';
import { type PlaneEdge, type PlanePoint, planeDistance } from './local-plane.ts';

const node = (x: number, y: number, onBarrier = false): PathNode => ({ at: [x, y], onBarrier });
/** A line through points as edges. */
const line = (...points: PlanePoint[]): PlaneEdge[] =>
  points.slice(1).map((end, index): PlaneEdge => [points[index] ?? end, end]);

function distances(edges: readonly PlaneEdge[], source: PlanePoint, gates: readonly PathNode[] = []) {
  const barriers = mapBarriers(edges);
  return aroundBarriers([barriers.nodeAt(source)], gates, { barriers, limitMeters: 10_000 });
}

describe('paths around barriers', () => {
  it('are straight where nothing is in the way', () => {
    expect(distances([], [0, 0]).distanceTo([300, 400])).toBe(500);
    expect(distances(line([0, 100], [10, 100]), [0, 0]).distanceTo([300, 400])).toBe(500);
  });

  it('go round the nearer end of a wall', () => {
    // Worked by hand: a wall from -300 to 400 at a height of 100; from (0, 0) to (0, 200) round its left end.
    const around = distances(line([-300, 100], [400, 100]), [0, 0]);
    expect(around.distanceTo([0, 200])).toBeCloseTo(2 * Math.hypot(300, 100), 0);
    expect(around.straightDistanceTo([0, 200])).toBe(200);
  });

  it('go through a gate, and only where it is', () => {
    const wall = line([-5000, 100], [5000, 100]);
    expect(distances(wall, [0, 0], [node(50, 100, true)]).distanceTo([0, 200])).toBeCloseTo(2 * Math.hypot(50, 100), 6);
    expect(distances(wall, [0, 0]).distanceTo([0, 200])).toBe(Number.POSITIVE_INFINITY);
  });

  it('begin at whichever source is nearer, in whatever order they come', () => {
    const barriers = mapBarriers(line([-5000, 100], [5000, 100]));
    const sources = [node(0, 0), node(0, -500), node(800, 0)];
    for (const ordered of [sources, [...sources].reverse()]) {
      const around = aroundBarriers(ordered, [node(0, 100, true)], { barriers, limitMeters: 2000 });
      expect(around.distanceTo([0, 200])).toBeCloseTo(200, 6);
    }
  });

  it('bend about every corner on the way: out of a hook', () => {
    // A hook open to the left.
    const hook = line([-100, -50], [100, -50], [100, 50], [-100, 50]);
    const around = distances(hook, [0, 0]);
    // To a point right of the hook: round (-100, 50), along the top to (100, 50), and down.
    expect(around.distanceTo([101, 0])).toBeCloseTo(Math.hypot(100, 50) + 200 + Math.hypot(1, 50), 0);
  });

  it('do not slip through where barriers meet end to end, in a tee or in a cross', () => {
    const meeting: readonly (readonly [string, PlaneEdge[]])[] = [
      ['two lines end to end', [...line([-9000, 0], [0, 0]), ...line([0, 0], [9000, 0])]],
      ['end to end at an angle', [...line([-9000, 300], [0, 0]), ...line([0, 0], [9000, 300])]],
      ['a tee', [...line([-9000, 0], [9000, 0]), ...line([0, 0], [0, -9000])]],
      ['a cross', [...line([-9000, 0], [9000, 0]), ...line([0, -900], [0, 900])]],
    ];
    for (const [name, edges] of meeting) {
      for (const x of [-200, -1, 0.3, 40]) {
        expect(distances(edges, [x, -500]).distanceTo([x / 2, 500]), name).toBe(Number.POSITIVE_INFINITY);
      }
    }
  });

  it('leave both banks to a source that stands on the barrier', () => {
    const around = distances(line([-9000, 0], [9000, 0]), [0, 0.2]);
    expect(around.distanceTo([0, 300])).toBeCloseTo(300, 0);
    expect(around.distanceTo([0, -300])).toBeCloseTo(300, 0);
  });

  it('are never shorter than straight lines, never longer for a gate more, and the same back again', () => {
    const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
    const point: fc.Arbitrary<PlanePoint> = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(fc.array(fc.tuple(point, point), { maxLength: 6 }), point, point, (walls, from, to) => {
        const edges = walls.map(([start, end]): PlaneEdge => [start, end]);
        const there = distances(edges, from).distanceTo(to);
        expect(there).toBeGreaterThanOrEqual(planeDistance(from, to) - 1e-6);
        const [first] = edges;
        const middle: PlanePoint = first ? [(first[0][0] + first[1][0]) / 2, (first[0][1] + first[1][1]) / 2] : [0, 0];
        expect(distances(edges, from, [{ at: middle, onBarrier: true }]).distanceTo(to)).toBeLessThanOrEqual(
          there + 1e-6,
        );
        const back = distances(edges, to).distanceTo(from);
        // A path bends a hand's breadth beside its corners; where one end stands that near to a wall the two may differ.
        if (Number.isFinite(there) && Number.isFinite(back)) expect(Math.abs(there - back)).toBeLessThan(4);
      }),
      { numRuns: 200 },
    );
  });
});
