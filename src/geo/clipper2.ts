import {
  Clipper64,
  ClipType,
  FillRule,
  type Path64,
  type Paths64,
  type Point64,
  type PolyPath64,
  PolyTree64,
} from 'clipper2-ts';
import type { Polygon, Position } from 'geojson';
import type { Polygonal } from './geometry.ts';
import { alongHilbertCurve } from './hilbert.ts';
import { gridAbout, type IntegerGrid, toPath, toRing } from './integer-grid.ts';
import { findSelfCrossing } from './self-crossing.ts';
import { splitLoops } from './split-loops.ts';
import { stripSpikes } from './strip-spikes.ts';

/** How many pieces are merged at a time; neighbours first, so that what they hide is gone before it meets the rest. */
const PIECES_AT_ONCE = 4;

/**
 * Boolean operations by Clipper2 (Vatti's sweep on integers, Angus Johnson; the TypeScript port `clipper2-ts`).
 * Integers decide every orientation exactly, so near-identical edges do not make it throw.
 *
 * Rings may wind either way. A polygon that crosses itself is read by the even-odd rule; polygons that overlap, also
 * within one multipolygon, cover their ground once. A whole thinner than the grid comes back as null.
 *
 * @param outlines rings that cross themselves and mean their non-zero interior (`outline.ts`)
 * @param gridDegrees the integer step; the inputs are rounded to it
 * @throws Error when the sweep gives up.
 */
export function uniteOnGrid(
  polygonals: readonly Polygonal[],
  outlines: readonly Polygon[],
  gridDegrees: number,
): Polygonal | null {
  const grid = gridAbout([...polygonals, ...outlines], gridDegrees);
  const outlinePieces = outlines.map(({ coordinates }) => coordinates.map((ring) => toPath(ring, grid)));
  let pieces = alongHilbertCurve(
    [...polygonals.flatMap((polygonal) => piecesOf(polygonal, grid)), ...outlinePieces],
    ([outer]) => outer?.[0] ?? { x: 0, y: 0 },
  );
  while (pieces.length > PIECES_AT_ONCE) {
    pieces = chunks(pieces, PIECES_AT_ONCE).map((some) => runFlat(some.flat()));
  }
  return runToPolygons(ClipType.Union, pieces.flat(), [], grid);
}

/** What both cover. Parameters, reading of rings and errors as `uniteOnGrid`. */
export function intersectOnGrid(one: Polygonal, other: Polygonal, gridDegrees: number): Polygonal | null {
  return runOnTwo(ClipType.Intersection, one, other, gridDegrees);
}

/** What the first covers and the second does not. Parameters, reading of rings and errors as `uniteOnGrid`. */
export function subtractOnGrid(whole: Polygonal, part: Polygonal, gridDegrees: number): Polygonal | null {
  return runOnTwo(ClipType.Difference, whole, part, gridDegrees);
}

function runOnTwo(type: ClipType, one: Polygonal, other: Polygonal, gridDegrees: number): Polygonal | null {
  const grid = gridAbout([one, other], gridDegrees);
  return runToPolygons(type, piecesOf(one, grid).flat(), piecesOf(other, grid).flat(), grid);
}

/** The polygons one by one: outer ring counter-clockwise, holes clockwise; without crossings. */
function piecesOf(polygonal: Polygonal, grid: IntegerGrid): readonly Paths64[] {
  const polygons = polygonal.type === 'Polygon' ? [polygonal.coordinates] : polygonal.coordinates;
  return polygons.map((coordinates) => {
    const paths = coordinates
      .map((ring, index) => windTo(stripSpikes(toPath(ring, grid)), index === 0 ? 1 : -1))
      .filter(({ length }) => length > 2);
    const crosses = findSelfCrossing({ type: 'Polygon', coordinates }) !== null;
    return crosses ? runFlat(paths, FillRule.EvenOdd) : paths;
  });
}

function windTo(path: Path64, sign: 1 | -1): Path64 {
  return Math.sign(doubleArea(path)) === -sign ? path.toReversed() : path;
}

function doubleArea(path: Path64): number {
  let sum = 0;
  let previous = path.at(-1);
  for (const vertex of path) {
    if (previous) sum += previous.x * vertex.y - vertex.x * previous.y;
    previous = vertex;
  }
  return sum;
}

function runFlat(paths: Paths64, rule: FillRule = FillRule.NonZero): Paths64 {
  const solution: Paths64 = [];
  const clipper = new Clipper64();
  clipper.addPaths(paths, 0);
  if (!clipper.execute(ClipType.Union, rule, solution)) throw new Error('Clipper2 gave up');
  return solution;
}

function runToPolygons(type: ClipType, subject: Paths64, clip: Paths64, grid: IntegerGrid): Polygonal | null {
  const tree = new PolyTree64();
  const clipper = new Clipper64();
  clipper.addPaths(subject, 0);
  clipper.addPaths(clip, 1);
  if (!clipper.execute(type, FillRule.NonZero, tree)) throw new Error('Clipper2 gave up');
  const polygons = polygonsBelow(tree, grid);
  const [first] = polygons;
  if (!first) return null;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/**
 * A node's children are outer rings, theirs are holes, theirs outer rings again. Where ground touches itself in a vertex,
 * Clipper2 runs through it twice in one ring; loops by themselves are what a polygon's rings are to be.
 */
function polygonsBelow(parent: PolyPath64, grid: IntegerGrid): Position[][][] {
  return childrenOf(parent).flatMap((outer) => {
    const holes = childrenOf(outer);
    const rings = [outer, ...holes].flatMap(({ polygon }) => (polygon ? [polygon] : []));
    const loops = rings.map(splitLoops);
    const polygons = loops.every(({ length }) => length === 1) ? [rings] : nested(loops.flat());
    return [
      ...polygons.map((paths) => paths.map((path) => toRing(path, grid))),
      ...holes.flatMap((hole) => polygonsBelow(hole, grid)),
    ];
  });
}

/** Loops that run counter-clockwise are outer ones; each of the others is a hole of the smallest that holds it. */
function nested(loops: readonly Path64[]): readonly Paths64[] {
  const sized = loops.map((path) => ({ path, area: doubleArea(path) }));
  const outers = sized.filter(({ area }) => area > 0).toSorted((one, other) => one.area - other.area);
  const polygons = outers.map(({ path }) => [path]);
  for (const { path, area } of sized) {
    if (area >= 0) continue;
    const inner = edgeMiddle(path);
    const around = outers.findIndex((outer) => outer.area > -area && isInPath(inner, outer.path));
    polygons[around]?.push(path);
  }
  return polygons;
}

/** A place of a loop that no other loop shares: they meet in vertices. */
function edgeMiddle([first = { x: 0, y: 0 }, second = first]: Path64): Point64 {
  return { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
}

function isInPath({ x, y }: Point64, path: Path64): boolean {
  let inside = false;
  let previous = path.at(-1);
  for (const vertex of path) {
    if (previous && previous.y > y !== vertex.y > y) {
      const crossing = previous.x + ((y - previous.y) / (vertex.y - previous.y)) * (vertex.x - previous.x);
      if (x < crossing) inside = !inside;
    }
    previous = vertex;
  }
  return inside;
}

function childrenOf(node: PolyPath64): readonly PolyPath64[] {
  return Array.from({ length: node.count }, (_, index) => node.child(index));
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
