import { containsPoint } from './contains.ts';
import { edgesOf, type LonLat, type Polygonal, polygonsOf } from './geometry.ts';

type Rings = readonly (readonly LonLat[])[];

/**
 * Whether two polygons share ground: their boundaries cross, or one holds a vertex of the other. Far cheaper than
 * clipping them. Polygons that only touch do not meet, up to rounding along a common edge.
 * @throws GeometryError for an invalid ring.
 */
export function polygonsMeet(one: Polygonal, other: Polygonal): boolean {
  const [these, those] = [polygonsOf(one), polygonsOf(other)];
  return boundariesCross(these.flat(), those.flat()) || holdsAVertex(these, those) || holdsAVertex(those, these);
}

function boundariesCross(these: Rings, those: Rings): boolean {
  const edges = those.flatMap(edgesOf);
  return these.some((ring) => edgesOf(ring).some((edge) => edges.some((other) => edgesCross(edge, other))));
}

/** A proper crossing: each edge has the ends of the other strictly on its two sides. */
function edgesCross([a, b]: readonly [LonLat, LonLat], [c, d]: readonly [LonLat, LonLat]): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side(from: LonLat, to: LonLat, point: LonLat): number {
  return Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]));
}

function holdsAVertex(polygons: readonly Rings[], others: readonly Rings[]): boolean {
  return others.some(([outer]) => outer?.some((vertex) => containsPoint(polygons, vertex)) ?? false);
}
