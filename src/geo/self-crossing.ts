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
  const [outer] = rings;
  if (outer && rings.length === 1 && isConvex(outer)) return null;
  const edges = rings.flatMap(edgesOf);
  return edges.length > BRUTE_FORCE_EDGES ? crossingByIndex(edges) : crossingByTrial(edges);
}

function crossingByTrial(edges: readonly Edge[]): LonLat | null {
  for (let index = 0; index < edges.length; index += 1) {
    for (let other = index + 1; other < edges.length; other += 1) {
      const crossing = crossingOfPair(edges[index], edges[other]);
      if (crossing) return crossing;
    }
  }
  return null;
}

function crossingByIndex(edges: readonly Edge[]): LonLat | null {
  const tree = new Flatbush(edges.length);
  for (const edge of edges) tree.add(...boxOf(edge));
  tree.finish();
  for (const [index, edge] of edges.entries()) {
    for (const other of tree.search(...boxOf(edge), (candidate) => candidate > index)) {
      const crossing = crossingOfPair(edge, edges[other]);
      if (crossing) return crossing;
    }
  }
  return null;
}

/** Whether a ring turns to one side only and once round: then nothing can cross, which spares circles the search. */
function isConvex(ring: readonly LonLat[]): boolean {
  const corners = ring.slice(0, -1);
  let [turn, reversals, previousStep] = [0, 0, 0];
  for (const [index, corner] of corners.entries()) {
    const [before, after] = [corners.at(index - 1), corners[(index + 1) % corners.length]];
    if (!before || !after) return false;
    const side = Math.sign(orient2d(before[0], before[1], corner[0], corner[1], after[0], after[1]));
    const step = Math.sign(after[0] - corner[0]);
    if (side === 0 || (turn !== 0 && side !== turn)) return false;
    if (step !== 0 && previousStep !== 0 && step !== previousStep) reversals += 1;
    if (step !== 0) previousStep = step;
    turn = side;
  }
  // Once round, west turns to east once and east to west once; a ring that winds twice does so more often.
  return reversals <= 2;
}

function boxOf([[x1, y1], [x2, y2]]: Edge): [number, number, number, number] {
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

function crossingOfPair(one: Edge | undefined, other: Edge | undefined): LonLat | null {
  if (!one || !other) return null;
  const [a, b] = one;
  const [c, d] = other;
  // Most pairs lie apart, and this is asked for every pair of every parcel.
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return null;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return null;
  return areApart(a, b, c, d) && areApart(c, d, a, b) ? crossingPoint(one, other) : null;
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
