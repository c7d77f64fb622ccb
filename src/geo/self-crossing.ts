import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { orient2d } from 'robust-predicates';
import { flattenLayer } from './flat-layer.ts';
import { type LonLat, type Polygonal, polygonsOf } from './geometry.ts';
import { insideParcelOf } from './inside-parcel.ts';
import { windsOnce } from './winds-once.ts';

type Edge = readonly [LonLat, LonLat];
type Rings = readonly (readonly LonLat[])[];

/** Up to so many edges every pair is tried; beyond, an index of their boxes finds the pairs. */
const BRUTE_FORCE_EDGES = 40;

/**
 * A place where the boundary of a polygon crosses itself, ring with ring or within one ring; null when it does not.
 * The parts of a multipolygon are looked at one by one.
 *
 * A proper crossing has the ends of each edge strictly on the two sides of the other, decided exactly (Shewchuk's
 * predicate). Rings that only touch, in a vertex or along an edge, pass as long as they enclose the same ground whichever
 * way they are read; a boundary run twice, one that crosses itself in a vertex, and a hole in the wrong place do not.
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
  const edges = rings.flatMap(edgesOnce);
  const { crossing, touch } = edges.length > BRUTE_FORCE_EDGES ? meetingByIndex(edges) : meetingByTrial(edges);
  if (crossing) return crossing;
  const doubtful = touch ?? misplacedHole(rings);
  return doubtful && !windsOnce(rings) ? doubtful : null;
}

/** The edges without those of no length. Each starts with the very object that the one before it ends with. */
function edgesOnce(ring: readonly LonLat[]): readonly Edge[] {
  const corners = ring.filter((corner, index) => {
    const before = ring[index - 1];
    return before && (corner[0] !== before[0] || corner[1] !== before[1]);
  });
  return corners.map((corner, index): Edge => [corners.at(index - 1) ?? corner, corner]);
}

/** Where edges cross and, as long as none do, where two that do not follow one another touch. */
interface Meeting {
  readonly crossing: LonLat | null;
  readonly touch: LonLat | null;
}

function meetingByTrial(edges: readonly Edge[]): Meeting {
  let touch: LonLat | null = null;
  for (let index = 0; index < edges.length; index += 1) {
    for (let other = index + 1; other < edges.length; other += 1) {
      const meeting = meetingOfPair(edges[index], edges[other]);
      if (meeting?.crossing) return meeting;
      touch ??= meeting?.touch ?? null;
    }
  }
  return { crossing: null, touch };
}

function meetingByIndex(edges: readonly Edge[]): Meeting {
  let touch: LonLat | null = null;
  const tree = new Flatbush(edges.length);
  for (const edge of edges) tree.add(...boxOf(edge));
  tree.finish();
  for (const [index, edge] of edges.entries()) {
    for (const other of tree.search(...boxOf(edge), (candidate) => candidate > index)) {
      const meeting = meetingOfPair(edge, edges[other]);
      if (meeting?.crossing) return meeting;
      touch ??= meeting?.touch ?? null;
    }
  }
  return { crossing: null, touch };
}

/** A corner of a hole that lies outside the outer ring or inside another hole; asked of rings that do not cross. */
function misplacedHole([outer, ...holes]: Rings): LonLat | null {
  if (!outer || holes.length === 0) return null;
  const layer = flattenLayer(
    [outer, ...holes].map((ring) => ({ type: 'Polygon', coordinates: [ring.map(toPosition)] })),
  );
  const tree = new Flatbush(holes.length + 1);
  for (let ring = 0; ring <= holes.length; ring += 1) {
    const [west = 0, south = 0, east = 0, north = 0] = layer.boxes.subarray(4 * ring, 4 * ring + 4);
    tree.add(west, south, east, north);
  }
  tree.finish();
  const insides = [outer, ...holes].map((_, ring) => insideParcelOf(layer, ring));
  const found = holes.find((hole, index) => {
    const [x, y] = hole[0] ?? [0, 0];
    const around = tree.search(x, y, x, y, (ring) => ring !== index + 1 && insides[ring]?.(x, y) === true);
    return around.length !== 1 || around[0] !== 0;
  });
  return found?.[0] ?? null;
}

function toPosition([x, y]: LonLat): Position {
  return [x, y];
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

function meetingOfPair(one: Edge | undefined, other: Edge | undefined): Meeting | null {
  if (!one || !other) return null;
  const [a, b] = one;
  const [c, d] = other;
  // Most pairs lie apart, and this is asked for every pair of every parcel.
  if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return null;
  if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return null;
  if (b === c || d === a) return null;
  const first = apartness(a, b, c, d);
  if (first === 'same side') return null;
  const second = apartness(c, d, a, b);
  if (second === 'same side') return null;
  if (first === 'apart' && second === 'apart') return { crossing: crossingPoint(one, other), touch: null };
  return { crossing: null, touch: isOn(c, a, b) ? c : isOn(d, a, b) ? d : a };
}

/** How two points lie to the line through a and b: strictly on its two sides, on one of them, or on the line. */
function apartness(a: LonLat, b: LonLat, one: LonLat, other: LonLat): 'apart' | 'same side' | 'on the line' {
  const first = orient2d(a[0], a[1], b[0], b[1], one[0], one[1]);
  const second = orient2d(a[0], a[1], b[0], b[1], other[0], other[1]);
  if (first === 0 || second === 0) return 'on the line';
  return first > 0 === second > 0 ? 'same side' : 'apart';
}

function isOn(point: LonLat, a: LonLat, b: LonLat): boolean {
  return orient2d(a[0], a[1], b[0], b[1], point[0], point[1]) === 0;
}

function crossingPoint([a, b]: Edge, [c, d]: Edge): LonLat {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const [ex, ey] = [d[0] - c[0], d[1] - c[1]];
  const share = ((c[0] - a[0]) * ey - (c[1] - a[1]) * ex) / (dx * ey - dy * ex);
  // A near-parallel pair may divide by next to nothing; the place is for the eye, so stay on the edge.
  const along = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0.5;
  return [a[0] + dx * along, a[1] + dy * along];
}
