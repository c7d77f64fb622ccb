import type { Geometry } from 'geojson';
import { boundsOf } from '../domain/bounds.ts';
import type { PlanFeature } from '../domain/feature.ts';
import { groundWithin } from '../geo/buffer.ts';
import { comesWithin } from '../geo/comes-within.ts';
import { coveredAtLeast } from '../geo/cover-depth.ts';
import type { Polygonal } from '../geo/geometry.ts';
import type { Located } from './selection.ts';

/** The ground within a distance of sources, as far as it matters to targets. */
export interface Reach {
  /** Within the distance of at least so many sources (1 or more), dissolved; null when no such ground comes near. */
  groundOfDepth(depth: number): Polygonal | null;
  /** The sources whose own buffer covers some of a polygon. */
  sourcesWithin(polygonal: Polygonal): readonly PlanFeature[];
}

/**
 * Only what comes near the box of the targets is made: a road may be long, and the part far from the town costs a union
 * without changing a figure. A depth is made when it is first asked for, and kept.
 * @throws GeometryError for a distance that is out of bounds; OverlayError (also when a depth is asked for).
 */
export function reachOf(
  sources: readonly Located<Geometry>[],
  distanceMeters: number,
  targets: readonly Pick<Located<Polygonal>, 'geometry'>[],
): Reach {
  const near = boundsOf(targets.map(({ geometry }) => geometry)) ?? undefined;
  const within = (geometries: readonly Geometry[]) => groundWithin(geometries, distanceMeters, near);
  const byDepth = new Map([[1, within(sources.map(({ geometry }) => geometry))]]);
  const makeDepth = (depth: number): Polygonal | null => {
    const buffers = sources.map(({ geometry }) => within([geometry])).filter((buffer) => buffer !== null);
    return coveredAtLeast(buffers, depth);
  };
  return {
    groundOfDepth: (depth) => {
      const known = byDepth.get(depth);
      if (known !== undefined) return known;
      const made = makeDepth(depth);
      byDepth.set(depth, made);
      return made;
    },
    sourcesWithin: (target) =>
      sources.filter(({ geometry }) => comesWithin(geometry, target, distanceMeters)).map(({ feature }) => feature),
  };
}
