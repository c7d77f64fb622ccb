import type { Geometry } from 'geojson';
import { boundsOf } from '../domain/bounds.ts';
import type { PlanFeature } from '../domain/feature.ts';
import { aroundBarriers } from '../geo/around-barriers.ts';
import { mapBarriers, type PathNode } from '../geo/barrier-map.ts';
import { expandBounds } from '../geo/bounds.ts';
import { type Linear, type LonLat, type Pointlike, pointsOf } from '../geo/geometry.ts';
import { footOn, type LocalPlane, type PlaneEdge } from '../geo/local-plane.ts';
import { edgesInPlane, isInside, standInsFor } from '../geo/plane-geometry.ts';
import type { Ground } from './grounds.ts';
import type { RuledDistances } from './sampled-coverage.ts';
import type { Located } from './selection.ts';

interface BarrierAsk {
  readonly grounds: readonly Ground[];
  readonly sources: readonly Located<Geometry>[];
  readonly barriers: readonly Located<Linear>[];
  readonly gates: readonly Located<Pointlike>[];
  readonly gateToleranceMeters: number;
  readonly limitMeters: number;
  readonly spacingMeters: number;
}

interface BarrierDistances extends RuledDistances {
  /** The gates that stand on a barrier, and so are ways through. */
  readonly openGates: readonly PlanFeature[];
  readonly barriersNear: readonly PlanFeature[];
}

/** Distances round the barriers and through their gates, as far as they matter to the grounds. */
export function barrierDistances(ask: BarrierAsk, plane: LocalPlane): BarrierDistances {
  const { limitMeters, spacingMeters } = ask;
  const bounds = boundsOf(ask.grounds.map(({ ground }) => ground)) ?? [0, 0, 0, 0];
  const within = expandBounds(bounds, limitMeters);
  // A path to the grounds stays within the limit of its source, which is within the limit of the grounds.
  const [west, south, east, north] = expandBounds(bounds, 2 * limitMeters);
  const [corner, opposite] = [plane.toPlane([west, south]), plane.toPlane([east, north])];
  const barriers = ask.barriers
    .map(({ feature, geometry }) => ({
      feature,
      edges: edgesInPlane(geometry, plane).filter((edge) => boxesMeet(edge, [corner, opposite])),
    }))
    .filter(({ edges }) => edges.length > 0);
  const map = mapBarriers(barriers.flatMap(({ edges }) => edges));
  const gates = ask.gates.flatMap(({ feature, geometry }) =>
    pointsOf(geometry).flatMap((position) =>
      barriers.flatMap(({ edges }) => {
        const node = gateOn(edges, plane, position, ask.gateToleranceMeters);
        return node ? [{ feature, node }] : [];
      }),
    ),
  );
  const geometries = ask.sources.map(({ geometry }) => geometry);
  const stand = geometries.flatMap((geometry) => standInsFor(geometry, plane, { spacingMeters, within }));
  const around = aroundBarriers(
    stand.map(map.nodeAt),
    gates.map(({ node }) => node),
    { barriers: map, limitMeters },
  );
  return {
    distanceTo: (point) => (isInside(geometries, plane, point) ? 0 : around.distanceTo(point)),
    straightDistanceTo: (point) => (isInside(geometries, plane, point) ? 0 : around.straightDistanceTo(point)),
    openGates: [...new Set(gates.map(({ feature }) => feature))],
    barriersNear: barriers.map(({ feature }) => feature),
  };
}

/** The gate's place on one barrier, when it is near enough. */
function gateOn(
  edges: readonly PlaneEdge[],
  plane: LocalPlane,
  position: LonLat,
  toleranceMeters: number,
): PathNode | null {
  const point = plane.toPlane(position);
  const feet = edges.map((edge) => footOn(edge, point)).sort((one, other) => one.distanceMeters - other.distanceMeters);
  const [nearest] = feet;
  return nearest && nearest.distanceMeters <= toleranceMeters ? { at: nearest.at, onBarrier: true } : null;
}

function boxesMeet(one: PlaneEdge, other: PlaneEdge): boolean {
  return ([0, 1] as const).every(
    (axis) =>
      Math.min(one[0][axis], one[1][axis]) <= Math.max(other[0][axis], other[1][axis]) &&
      Math.max(one[0][axis], one[1][axis]) >= Math.min(other[0][axis], other[1][axis]),
  );
}
