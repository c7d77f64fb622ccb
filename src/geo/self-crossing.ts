import Flatbush from 'flatbush';
import { orient2d } from 'robust-predicates';
import { edgesOf, type LonLat, type Polygonal, polygonsOf } from './geometry.ts';

type Edge = readonly [LonLat, LonLat];
type Rings = readonly (readonly LonLat[])[];

/** Up to so many edges every pair is tried; beyond, an index of their boxes finds the pairs. */
const BRUTE_FORCE_EDGES = 40;

/**
 * A place where the boundary of a polygon crosses itself, ring with ring or within one ring; null when it does not.
 * The parts of a multipolygon are looked at one by one. A crossing is a proper one: each edge has the ends of the other
 * strictly on its two sides, decided exactly (Shewchuk's predicate). Rings that only touch, in a vertex or along an
 * edge, enclose the same ground whichever way they are read and pass.
 * @throws GeometryError for an invalid ring.
 */
export function findSelfCrossing(geometry: Polygonal): LonLat | null {
  for (const rings of polygonsOf(geometry)) {
    const crossing = crossingOf(rings);
    if (crossing) return crossing;
  }
  return null;
}

function crossingOf(rings: Rings): LonLat | null {
  const edges = rings.flatMap(edgesOf);
  const later = edges.length > BRUTE_FORCE_EDGES ? laterByIndex(edges) : laterByTrial(edges);
  for (const [index, edge] of edges.entries()) {
    for (const other of later(index)) {
      if (properlyCross(edge, other)) return crossingPoint(edge, other);
    }
  }
  return null;
}

function laterByTrial(edges: readonly Edge[]): (index: number) => Iterable<Edge> {
  return function* (index) {
    for (let other = index + 1; other < edges.length; other += 1) {
      const edge = edges[other];
      if (edge) yield edge;
    }
  };
}

function laterByIndex(edges: readonly Edge[]): (index: number) => Iterable<Edge> {
  const tree = new Flatbush(edges.length);
  for (const edge of edges) tree.add(...boxOf(edge));
  tree.finish();
  return (index) => {
    const edge = edges[index];
    if (!edge) return [];
    return tree.search(...boxOf(edge), (other) => other > index).flatMap((other) => edges[other] ?? []);
  };
}

function boxOf([[x1, y1], [x2, y2]]: Edge): [number, number, number, number] {
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

function properlyCross([a, b]: Edge, [c, d]: Edge): boolean {
  return areApart(a, b, c, d) && areApart(c, d, a, b);
}

/** Whether two points lie strictly on the two sides of the line through a and b. */
function areApart(a: LonLat, b: LonLat, one: LonLat, other: LonLat): boolean {
  const first = orient2d(a[0], a[1], b[0], b[1], one[0], one[1]);
  const second = orient2d(a[0], a[1], b[0], b[1], other[0], other[1]);
  return (first > 0 && second < 0) || (first < 0 && second > 0);
}

function crossingPoint([a, b]: Edge, [c, d]: Edge): LonLat {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [ex, ey] = [d[0] - c[0], d[1] - c[1]];
  const share = ((c[0] - a[0]) * ey - (c[1] - a[1]) * ex) / (dx * ey - dy * ex);
  // A near-parallel pair may divide by next to nothing; the place is for the eye, so stay on the edge.
  const along = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0.5;
  return [a[0] + dx * along, a[1] + dy * along];
}
