import type { Polygon } from 'geojson';
import { intersectOnGrid, subtractOnGrid, uniteOnGrid } from './clipper2.ts';
import { type Polygonal, polygonsOf } from './geometry.ts';
import { GeometryError } from './geometry-error.ts';
import { intersectWithPolyclip, subtractWithPolyclip, uniteWithPolyclip } from './polyclip.ts';

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
type Clip = (gridDegrees: number) => Polygonal | null;

const OPERATION_NAMES: Record<Operation, readonly [zh: string, en: string]> = {
  union: ['合并', 'union'],
  intersection: ['相交', 'intersection'],
  difference: ['相减', 'difference'],
};

/**
 * Each clipper with the grids that it is given, one after the other, until one comes through. Clipper2 always works on
 * integers: 1e-12° is 0.1 µm, which keeps partitions exact to 1e-6 of a sliver; the whole globe still fits. Polyclip takes
 * numbers as they are (0) and answers near-identical edges with "Unable to complete output ring"; for it, as for a second
 * try of the first, 1e-9° is 0.1 mm and 1e-8° is 1 mm.
 */
const CLIPPER2_GRIDS_DEGREES = [1e-12, 1e-9] as const;
const POLYCLIP_GRIDS_DEGREES = [0, 1e-9, 1e-8] as const;

/** Ground in two readings: one ring that crosses itself and means its non-zero interior, or overlapping simple pieces. */
export interface Sweep {
  readonly outline: Polygon;
  /** The slower reading, for an engine that knows no winding numbers. */
  readonly pieces: () => readonly Polygonal[];
}

/**
 * What at least one of them covers, dissolved; null when nothing is given. Polygons may overlap and may cross themselves
 * (read by the even-odd rule). One polygon alone comes back as it is.
 * @throws OverlayError when it cannot be had; GeometryError for an invalid ring.
 */
export function unionOf(polygonals: readonly Polygonal[], sweeps: readonly Sweep[] = []): Polygonal | null {
  const [only] = polygonals;
  const outlines = sweeps.map(({ outline }) => outline);
  return overlay(
    'union',
    [...polygonals, ...outlines],
    only && polygonals.length + sweeps.length === 1 ? () => only : (grid) => uniteOnGrid(polygonals, outlines, grid),
    (grid) => uniteWithPolyclip([...polygonals, ...sweeps.flatMap(({ pieces }) => pieces())], grid),
  );
}

/**
 * The ground of one polygon that crosses itself, by the even-odd rule; null when none is left.
 * @throws OverlayError when it cannot be had; GeometryError for an invalid ring.
 */
export function evenOddGroundOf(geometry: Polygonal): Polygonal | null {
  return overlay(
    'union',
    [geometry],
    (grid) => uniteOnGrid([geometry], [], grid),
    // The second engine dissolves nothing of a polygon that is alone.
    (grid) => uniteWithPolyclip([geometry, geometry], grid),
  );
}

/**
 * The ground inside rings that cross themselves, however often they run round it; null when none is left.
 * @throws OverlayError when it cannot be had; GeometryError for an invalid ring.
 */
export function nonZeroGroundOf(outlines: readonly Polygon[]): Polygonal | null {
  return overlay(
    'union',
    outlines,
    (grid) => uniteOnGrid([], outlines, grid),
    (grid) => uniteWithPolyclip([...outlines, ...outlines], grid),
  );
}

/**
 * What both cover; null when they share no area.
 * @throws OverlayError when it cannot be had; GeometryError for an invalid ring.
 */
export function intersectionOf(one: Polygonal, other: Polygonal): Polygonal | null {
  return overlay(
    'intersection',
    [one, other],
    (grid) => intersectOnGrid(one, other, grid),
    (grid) => intersectWithPolyclip(one, other, grid),
  );
}

/**
 * What the first covers and the second does not; null when nothing is left.
 * @throws OverlayError when it cannot be had; GeometryError for an invalid ring.
 */
export function differenceOf(whole: Polygonal, part: Polygonal): Polygonal | null {
  return overlay(
    'difference',
    [whole, part],
    (grid) => subtractOnGrid(whole, part, grid),
    (grid) => subtractWithPolyclip(whole, part, grid),
  );
}

function overlay(operation: Operation, inputs: readonly Polygonal[], first: Clip, second: Clip): Polygonal | null {
  // Asked for its checks alone: a clipper does not come back from a coordinate that is not a number.
  inputs.forEach(polygonsOf);
  const attempts = [
    ...CLIPPER2_GRIDS_DEGREES.map((grid) => () => first(grid)),
    ...POLYCLIP_GRIDS_DEGREES.map((grid) => () => second(grid)),
  ];
  let cause: unknown = null;
  for (const attempt of attempts) {
    try {
      return attempt();
    } catch (error) {
      cause = error;
    }
  }
  throw new OverlayError(operation, cause);
}
