import { feature, featureCollection, intersect, difference as turfDifference, union } from '@turf/turf';
import type { Feature } from 'geojson';
import { type Polygonal, polygonsOf } from './geometry.ts';
import { GeometryError } from './geometry-error.ts';
import { snapToGrid } from './snap-to-grid.ts';

/** No clipper could do it. It is never answered with an empty result, which would read as 0. */
export class OverlayError extends GeometryError {
  constructor(operation: Operation, cause: unknown) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    const [zh, en] = OPERATION_NAMES[operation];
    super({ zh: `多边形${zh}失败：${detail}`, en: `The polygon ${en} failed: ${detail}` });
    this.name = 'OverlayError';
  }
}

type Operation = 'union' | 'intersection' | 'difference';
type Polygonals = readonly Polygonal[];
/** Works on the snapped inputs, in order; null stands for one that the grid has swallowed. */
type Clip = (snapped: readonly (Polygonal | null)[]) => Feature<Polygonal> | null;

const OPERATION_NAMES: Record<Operation, readonly [zh: string, en: string]> = {
  union: ['合并', 'union'],
  intersection: ['相交', 'intersection'],
  difference: ['相减', 'difference'],
};

/**
 * Grids in degrees that the vertices are snapped to, one after the other, when the clipper throws (polyclip answers
 * near-identical edges with "Unable to complete output ring"). 0: as given; 1e-9° is 0.1 mm, 1e-8° is 1 mm.
 */
const SNAP_GRIDS_DEGREES = [0, 1e-9, 1e-8] as const;

/**
 * What at least one of them covers, dissolved; null when nothing is given.
 * @throws OverlayError when it cannot be had; GeometryError for an invalid ring.
 */
export function unionOf(polygonals: Polygonals): Polygonal | null {
  return overlay('union', polygonals, (snapped) => {
    const features = snapped.flatMap((polygonal) => (polygonal ? [feature(polygonal)] : []));
    const [only] = features;
    if (!only) return null;
    return features.length === 1 ? only : union(featureCollection(features));
  });
}

/**
 * What both cover; null when they share no area.
 * @throws OverlayError when it cannot be had; GeometryError for an invalid ring.
 */
export function intersectionOf(one: Polygonal, other: Polygonal): Polygonal | null {
  return overlay('intersection', [one, other], ([left, right]) =>
    left && right ? intersect(featureCollection([feature(left), feature(right)])) : null,
  );
}

/**
 * What the first covers and the second does not; null when nothing is left.
 * @throws OverlayError when it cannot be had; GeometryError for an invalid ring.
 */
export function differenceOf(whole: Polygonal, part: Polygonal): Polygonal | null {
  return overlay('difference', [whole, part], ([left, right]) => {
    if (!left) return null;
    return right ? turfDifference(featureCollection([feature(left), feature(right)])) : feature(left);
  });
}

function overlay(operation: Operation, polygonals: Polygonals, clip: Clip): Polygonal | null {
  // Asked for its checks alone: the clipper does not come back from a coordinate that is not a number.
  polygonals.forEach(polygonsOf);
  let cause: unknown = null;
  for (const gridDegrees of SNAP_GRIDS_DEGREES) {
    try {
      return clip(polygonals.map((polygonal) => snapToGrid(polygonal, gridDegrees)))?.geometry ?? null;
    } catch (error) {
      cause = error;
    }
  }
  throw new OverlayError(operation, cause);
}
