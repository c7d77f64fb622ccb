import { feature, featureCollection, intersect, difference as turfDifference, union } from '@turf/turf';
import type { Polygonal } from './geometry.ts';
import { snapToGrid } from './snap-to-grid.ts';

/**
 * Boolean operations by polyclip (Martinez–Rueda, through Turf): the second engine, for when Clipper2 gives up.
 * @param gridDegrees what the vertices are snapped to first; 0 takes them as they are
 * @throws Error, such as "Unable to complete output ring", when it meets near-identical edges.
 */
export function uniteWithPolyclip(polygonals: readonly Polygonal[], gridDegrees: number): Polygonal | null {
  const features = polygonals.flatMap((polygonal) => {
    const snapped = snapToGrid(polygonal, gridDegrees);
    return snapped ? [feature(snapped)] : [];
  });
  const [only] = features;
  if (features.length <= 1) return only?.geometry ?? null;
  return union(featureCollection(features))?.geometry ?? null;
}

/** What both cover. @throws Error as `uniteWithPolyclip`. */
export function intersectWithPolyclip(one: Polygonal, other: Polygonal, gridDegrees: number): Polygonal | null {
  const [left, right] = [snapToGrid(one, gridDegrees), snapToGrid(other, gridDegrees)];
  if (!left || !right) return null;
  return intersect(featureCollection([feature(left), feature(right)]))?.geometry ?? null;
}

/** What the first covers and the second does not. @throws Error as `uniteWithPolyclip`. */
export function subtractWithPolyclip(whole: Polygonal, part: Polygonal, gridDegrees: number): Polygonal | null {
  const [left, right] = [snapToGrid(whole, gridDegrees), snapToGrid(part, gridDegrees)];
  if (!left || !right) return left;
  return turfDifference(featureCollection([feature(left), feature(right)]))?.geometry ?? null;
}
