import Flatbush from 'flatbush';
import { footOn, type PlaneEdge, type PlanePoint } from './local-plane.ts';

/** A place that paths start from, bend at or pass through. */
export interface PathNode {
  readonly at: PlanePoint;
  /** It stands on a barrier and so on both its sides: a gate, or a source on the bank. */
  readonly onBarrier: boolean;
}

/** Lines that nobody crosses except where a node stands on them. */
export interface BarrierMap {
  /** Whether a barrier lies between two nodes. */
  isBlocked(from: PathNode, to: PathNode): boolean;
  /** A node for a source: one on a barrier serves both its sides. */
  nodeAt(point: PlanePoint): PathNode;
  /** The places where a shortest path may bend: beside every vertex of a barrier, once in each sector between its edges. */
  readonly bends: readonly PathNode[];
}

/** A crossing this near to a node that stands on a barrier is the barrier it stands on. */
const ON_BARRIER_METERS = 0.5;
/** How far beside a vertex a path passes: more than the rounding of coordinates, less than anyone could see. */
const BEND_METERS = 0.05;
/** An edge that passes a vertex this near runs through it. */
const THROUGH_METERS = 0.02;

export function mapBarriers(edges: readonly PlaneEdge[]): BarrierMap {
  const walked = edges.filter(([start, end]) => start[0] !== end[0] || start[1] !== end[1]);
  if (walked.length === 0) return { isBlocked: () => false, nodeAt: (at) => ({ at, onBarrier: false }), bends: [] };
  const index = new Flatbush(walked.length);
  for (const [[x1, y1], [x2, y2]] of walked) {
    index.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }
  index.finish();
  const edgesWithin = (one: PlanePoint, other: PlanePoint, margin = 0): readonly PlaneEdge[] =>
    index
      .search(
        Math.min(one[0], other[0]) - margin,
        Math.min(one[1], other[1]) - margin,
        Math.max(one[0], other[0]) + margin,
        Math.max(one[1], other[1]) + margin,
      )
      .map((found) => walked[found])
      .filter((edge) => edge !== undefined);
  return {
    nodeAt: (at) => ({
      at,
      onBarrier: edgesWithin(at, at, ON_BARRIER_METERS).some(
        (edge) => footOn(edge, at).distanceMeters <= ON_BARRIER_METERS,
      ),
    }),
    isBlocked: (from, to) => edgesWithin(from.at, to.at).some((edge) => crosses(from, to, edge)),
    bends: verticesOf(walked).flatMap((vertex) => bendsAt(vertex, edgesWithin(vertex, vertex, THROUGH_METERS))),
  };
}

function crosses(from: PathNode, to: PathNode, [start, end]: PlaneEdge): boolean {
  const [dx, dy] = [to.at[0] - from.at[0], to.at[1] - from.at[1]];
  const [ex, ey] = [end[0] - start[0], end[1] - start[1]];
  const denominator = dx * ey - dy * ex;
  // Along the barrier is not across it.
  if (denominator === 0) return false;
  const [ox, oy] = [start[0] - from.at[0], start[1] - from.at[1]];
  const along = (ox * ey - oy * ex) / denominator;
  const onEdge = (ox * dy - oy * dx) / denominator;
  // The ends of a barrier belong to it, so that nothing slips through where two of its edges meet.
  if (onEdge < -1e-9 || onEdge > 1 + 1e-9) return false;
  const slack = ON_BARRIER_METERS / Math.hypot(dx, dy);
  return along > (from.onBarrier ? slack : 0) && along < 1 - (to.onBarrier ? slack : 0);
}

function verticesOf(edges: readonly PlaneEdge[]): readonly PlanePoint[] {
  const byPlace = new Map(edges.flat().map((vertex) => [`${vertex[0].toFixed(3)} ${vertex[1].toFixed(3)}`, vertex]));
  return [...byPlace.values()];
}

/** A free end has one sector, all around it; a plain vertex has two, its sides; where three edges meet there are three. */
function bendsAt(vertex: PlanePoint, edges: readonly PlaneEdge[]): readonly PathNode[] {
  const directions = edges
    .filter((edge) => passes(edge, vertex))
    .flatMap((edge) => edge.filter((end) => !isSame(end, vertex)))
    .map((end) => Math.atan2(end[1] - vertex[1], end[0] - vertex[0]))
    .sort((one, other) => one - other);
  return directions.map((direction, index) => {
    const next = directions[index + 1] ?? (directions[0] ?? direction) + 2 * Math.PI;
    const middle = (direction + next) / 2;
    return {
      at: [vertex[0] + BEND_METERS * Math.cos(middle), vertex[1] + BEND_METERS * Math.sin(middle)],
      onBarrier: false,
    };
  });
}

function passes([start, end]: PlaneEdge, point: PlanePoint): boolean {
  const [ex, ey] = [end[0] - start[0], end[1] - start[1]];
  const [px, py] = [point[0] - start[0], point[1] - start[1]];
  const length = Math.hypot(ex, ey);
  const along = (px * ex + py * ey) / length;
  return (
    Math.abs(px * ey - py * ex) / length <= THROUGH_METERS &&
    along >= -THROUGH_METERS &&
    along <= length + THROUGH_METERS
  );
}

function isSame(one: PlanePoint, other: PlanePoint): boolean {
  return Math.hypot(one[0] - other[0], one[1] - other[1]) <= THROUGH_METERS;
}
