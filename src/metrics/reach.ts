import type { Geometry } from 'geojson';
import { boundsOf } from '../domain/bounds.ts';
import type { PlanFeature } from '../domain/feature.ts';
import type { Bounds } from '../domain/plan.ts';
import { boundsMeet } from '../geo/bounds.ts';
import { bufferPartsOf } from '../geo/buffer.ts';
import type { Polygonal } from '../geo/geometry.ts';
import { unionOf } from '../geo/overlay.ts';
import { polygonsMeet } from '../geo/polygons-meet.ts';
import type { Located } from './selection.ts';

/** The ground within a distance of sources, as far as it matters to targets. */
export interface Reach {
  /** Dissolved; null when no buffer comes near a target. */
  readonly ground: Polygonal | null;
  /** The sources whose own buffer covers some of a polygon. */
  sourcesWithin(polygonal: Polygonal): readonly PlanFeature[];
}

/**
 * Buffers are made piece by piece and only those that come near the box of the targets are made: a road may be long, and
 * the part far from the town costs a union without changing a figure.
 * @throws GeometryError for a distance that is out of bounds; OverlayError.
 */
export function reachOf(
  sources: readonly Located<Geometry>[],
  distanceMeters: number,
  targets: readonly Located<Polygonal>[],
): Reach {
  const near = boundsOf(targets.map(({ geometry }) => geometry)) ?? undefined;
  const reaching = sources.map(({ feature, geometry }) => ({
    feature,
    pieces: bufferPartsOf(geometry, distanceMeters, near).map((piece) => ({ piece, bounds: boundsOf([piece]) })),
  }));
  return {
    ground: unionOf(reaching.flatMap(({ pieces }) => pieces.map(({ piece }) => piece))),
    sourcesWithin: (target) => {
      const targetBounds = boundsOf([target]);
      return reaching
        .filter(({ pieces }) =>
          pieces.some(({ piece, bounds }) => meet(bounds, targetBounds) && polygonsMeet(piece, target)),
        )
        .map(({ feature }) => feature);
    },
  };
}

function meet(one: Bounds | null, other: Bounds | null): boolean {
  return one !== null && other !== null && boundsMeet(one, other);
}
