import Flatbush from 'flatbush';
import type { BarrierMap, PathNode } from './barrier-map.ts';
import { type PlanePoint, planeDistance } from './local-plane.ts';
import { PriorityQueue } from './priority-queue.ts';

/** Distances from the nearest of some sources, on paths that go round barriers or through their gates. */
export interface AroundBarriers {
  /** Along the shortest path, in metres; infinity beyond the limit. */
  distanceTo(point: PlanePoint): number;
  /** As the crow flies, from the same sources. */
  straightDistanceTo(point: PlanePoint): number;
}

interface ReachedNode {
  readonly node: PathNode;
  readonly distanceMeters: number;
}

/**
 * The visibility graph: a shortest path among barriers is made of straight legs that bend only beside vertices of
 * barriers or pass through gates. So the distance of a point is the least, over the nodes it can see, of the node's own
 * distance and the leg; the nodes' distances are found by Dijkstra's algorithm. Exact in the plane, not a raster.
 */
export function aroundBarriers(
  sources: readonly PathNode[],
  gates: readonly PathNode[],
  { barriers, limitMeters }: { readonly barriers: BarrierMap; readonly limitMeters: number },
): AroundBarriers {
  const passages = [...barriers.bends, ...gates];
  const reached = [
    ...sources.map((node): ReachedNode => ({ node, distanceMeters: 0 })),
    ...reachedPassages(sources, passages, { barriers, limitMeters }),
  ];
  const nodesNear = nearby(reached.map(({ node }) => node.at));
  const sourcesNear = nearby(sources.map(({ at }) => at));
  return {
    distanceTo: (point) => {
      const node: PathNode = { at: point, onBarrier: false };
      const legs = nodesNear(point, limitMeters)
        .flatMap((index) => reached[index] ?? [])
        .map((each) => ({ each, meters: each.distanceMeters + planeDistance(each.node.at, point) }))
        .filter(({ meters }) => meters <= limitMeters)
        .sort((one, other) => one.meters - other.meters);
      // The first that can be seen is the least, since what follows is longer even if it can be seen.
      return legs.find(({ each }) => !barriers.isBlocked(each.node, node))?.meters ?? Number.POSITIVE_INFINITY;
    },
    straightDistanceTo: (point) =>
      sourcesNear(point, limitMeters)
        .flatMap((index) => sources[index] ?? [])
        .map(({ at }) => planeDistance(at, point))
        .filter((meters) => meters <= limitMeters)
        .reduce((least, meters) => Math.min(least, meters), Number.POSITIVE_INFINITY),
  };
}

/** The bends and gates within the limit, with their distances. */
function reachedPassages(
  sources: readonly PathNode[],
  passages: readonly PathNode[],
  { barriers, limitMeters }: { readonly barriers: BarrierMap; readonly limitMeters: number },
): readonly ReachedNode[] {
  const near = nearby(passages.map(({ at }) => at));
  const queue = new PriorityQueue<{ readonly node: PathNode; readonly passage: number | null }>();
  const best = passages.map(() => Number.POSITIVE_INFINITY);
  const settled = new Set<number>();
  for (const node of sources) queue.push(0, { node, passage: null });
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { key, item } = next;
    if (item.passage !== null) {
      if (settled.has(item.passage)) continue;
      settled.add(item.passage);
    }
    for (const index of near(item.node.at, limitMeters - key)) {
      const node = passages[index];
      if (!node || settled.has(index)) continue;
      const meters = key + planeDistance(item.node.at, node.at);
      if (meters > limitMeters || meters >= (best[index] ?? 0) || barriers.isBlocked(item.node, node)) continue;
      best[index] = meters;
      queue.push(meters, { node, passage: index });
    }
  }
  return [...settled].flatMap((index) => {
    const node = passages[index];
    return node ? [{ node, distanceMeters: best[index] ?? Number.POSITIVE_INFINITY }] : [];
  });
}

/** The indices of points in the box about a point. */
function nearby(points: readonly PlanePoint[]): (point: PlanePoint, meters: number) => readonly number[] {
  if (points.length === 0) return () => [];
  const index = new Flatbush(points.length);
  for (const [x, y] of points) index.add(x, y, x, y);
  index.finish();
  return ([x, y], meters) => (meters < 0 ? [] : index.search(x - meters, y - meters, x + meters, y + meters));
}
