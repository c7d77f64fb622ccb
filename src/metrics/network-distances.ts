import type { Geometry } from 'geojson';
import { boundsOf } from '../domain/bounds.ts';
import type { PlanFeature } from '../domain/feature.ts';
import { expandBounds } from '../geo/bounds.ts';
import { containsPoint } from '../geo/contains.ts';
import { type Linear, linesOf, type Polygonal, polygonsOf } from '../geo/geometry.ts';
import { type LocalPlane, type PlanePoint, planeDistance, pointsAlong } from '../geo/local-plane.ts';
import { buildNetwork, edgesOfPiece, type Network } from '../geo/network.ts';
import { isInside, standInsFor } from '../geo/plane-geometry.ts';
import type { Ground } from './grounds.ts';
import type { RuledDistances } from './sampled-coverage.ts';
import type { Located } from './selection.ts';

interface NetworkAsk {
  readonly grounds: readonly Ground[];
  readonly sources: readonly Located<Geometry>[];
  readonly network: readonly Located<Linear>[];
  readonly joinMeters: number;
  readonly accessMeters: number;
  readonly limitMeters: number;
  readonly spacingMeters: number;
}

/** How much of the network lies in a target, and how much of that is within a distance. */
export interface NetworkLength {
  readonly wholeMeters: number;
  readonly reachedMeters: number;
}

export interface NetworkDistances extends RuledDistances {
  lengthWithin(ground: Polygonal, distanceMeters: number): NetworkLength;
  readonly partCount: number;
  readonly startsOffNetwork: number;
  /** Lines that no path joins to any source, however long. */
  readonly unconnected: readonly PlanFeature[];
}

/** Distances along the network, with a walk of at most the access distance to it and from it. */
export function networkDistances(ask: NetworkAsk, plane: LocalPlane): NetworkDistances {
  const { accessMeters, limitMeters, spacingMeters } = ask;
  const lines = ask.network.flatMap(({ geometry }, id) =>
    linesOf(geometry).map((line) => ({ id, vertices: line.map(plane.toPlane) })),
  );
  const network = buildNetwork(lines, ask.joinMeters);
  const bounds = boundsOf(ask.grounds.map(({ ground }) => ground)) ?? [0, 0, 0, 0];
  const geometries = ask.sources.map(({ geometry }) => geometry);
  const within = expandBounds(bounds, limitMeters);
  const starts = geometries.flatMap((geometry) => standInsFor(geometry, plane, { spacingMeters, within }));
  const along = network.distancesFrom(starts, accessMeters, limitMeters);
  const straightDistanceTo = (point: PlanePoint): number => {
    if (isInside(geometries, plane, point)) return 0;
    const meters = starts.reduce(
      (least, start) => Math.min(least, planeDistance(start, point)),
      Number.POSITIVE_INFINITY,
    );
    return meters <= limitMeters ? meters : Number.POSITIVE_INFINITY;
  };
  return {
    straightDistanceTo,
    distanceTo: (point) => {
      const straight = straightDistanceTo(point);
      // Whoever is this near walks straight there.
      const direct = straight <= accessMeters ? straight : Number.POSITIVE_INFINITY;
      const ways = network.accessesOf(point, accessMeters);
      return ways.reduce(
        (least, way) => Math.min(least, way.offMeters + along.toPlace(way.piece, way.alongMeters)),
        direct,
      );
    },
    lengthWithin: (ground, distanceMeters) =>
      measureLength(network, plane, {
        ground,
        spacingMeters,
        isReached: (...at) => along.toPlace(...at) <= distanceMeters,
      }),
    partCount: network.partCount,
    startsOffNetwork: along.startsOffNetwork,
    unconnected: unconnectedLines(ask, network, starts),
  };
}

/** The network in pieces of half a grid cell, each judged by its middle. */
function measureLength(
  network: Network,
  plane: LocalPlane,
  {
    ground,
    spacingMeters,
    isReached,
  }: {
    readonly ground: Polygonal;
    readonly spacingMeters: number;
    readonly isReached: (piece: number, alongMeters: number) => boolean;
  },
): NetworkLength {
  const polygons = polygonsOf(ground);
  let [wholeMeters, reachedMeters] = [0, 0];
  for (const [index, piece] of network.pieces.entries()) {
    if (piece.isJoint) continue;
    let before = 0;
    for (const edge of edgesOfPiece(piece)) {
      const points = pointsAlong(edge, spacingMeters / 2);
      const step = planeDistance(edge[0], edge[1]) / (points.length - 1);
      for (const [at, [x, y]] of points.slice(1).entries()) {
        const [x0, y0] = points[at] ?? [x, y];
        if (!containsPoint(polygons, plane.fromPlane([(x0 + x) / 2, (y0 + y) / 2]))) continue;
        wholeMeters += step;
        if (isReached(index, before + (at + 0.5) * step)) reachedMeters += step;
      }
      before += step * (points.length - 1);
    }
  }
  return { wholeMeters, reachedMeters };
}

function unconnectedLines(ask: NetworkAsk, network: Network, starts: readonly PlanePoint[]): readonly PlanFeature[] {
  const anyDistance = network.distancesFrom(starts, ask.accessMeters, Number.POSITIVE_INFINITY);
  const connected = new Set(
    network.pieces.flatMap(({ lineId }, index) => (Number.isFinite(anyDistance.toPlace(index, 0)) ? [lineId] : [])),
  );
  return ask.network.filter((_, id) => !connected.has(id)).map(({ feature }) => feature);
}
