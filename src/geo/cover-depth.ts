import { boundsOf } from '../domain/bounds.ts';
import { boundsMeet } from './bounds.ts';
import type { Polygonal } from './geometry.ts';
import { alongHilbertCurve } from './hilbert.ts';
import { intersectionOf, unionOf } from './overlay.ts';

/** What at least so many cover: the first for one, the second for two, and so on; null where nothing is. */
type Layers = readonly (Polygonal | null)[];

/**
 * What at least `depth` of the polygons cover, each counted once however often it laps over itself; null when nothing is.
 *
 * How: halves are joined, near ones first. Where one half is covered i times and the other j times, both together are
 * covered i + j times, so the layer of depth k is the union, over all i + j = k, of the common ground of layer i of the
 * one and layer j of the other (layer 0 being everything).
 * @param depth a whole number from 1
 * @throws OverlayError when it cannot be had; GeometryError for an invalid ring.
 */
export function coveredAtLeast(polygonals: readonly Polygonal[], depth: number): Polygonal | null {
  if (depth === 1) return unionOf(polygonals);
  const ordered = alongHilbertCurve(polygonals, (polygonal) => {
    const [x, y] = boundsOf([polygonal]) ?? [0, 0];
    return { x, y };
  });
  return layersOf(ordered, depth)[depth - 1] ?? null;
}

function layersOf(polygonals: readonly Polygonal[], depth: number): Layers {
  const [only] = polygonals;
  if (!only) return [];
  if (polygonals.length === 1) return [only];
  const middle = Math.floor(polygonals.length / 2);
  const one = layersOf(polygonals.slice(0, middle), depth);
  const other = layersOf(polygonals.slice(middle), depth);
  const deepest = Math.min(depth, one.length + other.length);
  return Array.from({ length: deepest }, (_, index) => joinedLayer(one, other, index + 1));
}

function joinedLayer(one: Layers, other: Layers, depth: number): Polygonal | null {
  const parts: Polygonal[] = [];
  for (let fromOne = 0; fromOne <= depth; fromOne += 1) {
    const part = commonGround(one, fromOne, other, depth - fromOne);
    if (part) parts.push(part);
  }
  return unionOf(parts);
}

function commonGround(one: Layers, oneDepth: number, other: Layers, otherDepth: number): Polygonal | null {
  const left = oneDepth === 0 ? null : (one[oneDepth - 1] ?? null);
  const right = otherDepth === 0 ? null : (other[otherDepth - 1] ?? null);
  if (oneDepth === 0) return right;
  if (otherDepth === 0) return left;
  if (!left || !right) return null;
  const [these, those] = [boundsOf([left]), boundsOf([right])];
  return these && those && boundsMeet(these, those) ? intersectionOf(left, right) : null;
}
