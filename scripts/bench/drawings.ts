import type { Polygon, Position } from 'geojson';
import { randomFrom } from './random.ts';

/** Where the drawings lie: a little more than the town; west, south, width and height in degrees. */
const REGION = { west: 121.18, south: 31.385, width: 0.06, height: 0.055 };
/** How far lattice points are shifted, and vertices between them, in shares of a cell and of an edge. */
const LATTICE_SHIFT = 0.22;
const EDGE_SHIFT = 0.07;
const ZONE_EDGES_A_SIDE = 34;
const HOLE_CORNERS = 24;

type Line = readonly Position[];

/**
 * A tiling of the region by irregular parcels of 6 to 12 vertices, which share their edges to the last digit.
 * @param count about how many; the next square number is made
 */
export function drawParcels(count: number, seed = 1): readonly Polygon[] {
  const random = randomFrom(seed);
  const side = Math.ceil(Math.sqrt(count));
  const points = lattice(side, LATTICE_SHIFT, random);
  const between = (from: Position, to: Position, fewest: number): Line => {
    const inner = fewest + Math.floor(random() * (3 - fewest));
    return wander(from, to, inner + 1, random);
  };
  const across = points.map((row) => pairs(row).map(([from, to]) => between(from, to, 0)));
  const up = pairs(points).map(([lower, upper]) =>
    lower.map((from, column) => between(from, upper[column] ?? from, 1)),
  );
  return Array.from({ length: side * side }, (_, index): Polygon => {
    const [column, row] = [index % side, Math.floor(index / side)];
    return tile(across[row]?.[column], up[row]?.[column + 1], across[row + 1]?.[column], up[row]?.[column]);
  });
}

/** Four zones that share their edges and tile the middle of the region; each of 130 vertices and more, with a hole. */
export function drawZones(seed = 2): readonly Polygon[] {
  const random = randomFrom(seed);
  const points = lattice(2, 0.1, random).map((row) =>
    row.map(
      ([x = 0, y = 0]): Position => [inwards(x, REGION.west, REGION.width), inwards(y, REGION.south, REGION.height)],
    ),
  );
  const line = (from: Position, to: Position): Line => wander(from, to, ZONE_EDGES_A_SIDE, random);
  const across = points.map((row) => pairs(row).map(([from, to]) => line(from, to)));
  const up = pairs(points).map(([lower, upper]) => lower.map((from, column) => line(from, upper[column] ?? from)));
  return [0, 1, 2, 3].map((index): Polygon => {
    const [column, row] = [index % 2, Math.floor(index / 2)];
    const zone = tile(across[row]?.[column], up[row]?.[column + 1], across[row + 1]?.[column], up[row]?.[column]);
    const [outer = []] = zone.coordinates;
    return { type: 'Polygon', coordinates: [outer, holeIn(outer, random)] };
  });
}

/** Points strewn over the region. */
export function drawPoints(count: number, seed = 3): readonly Position[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => [
    REGION.west + REGION.width * random(),
    REGION.south + REGION.height * random(),
  ]);
}

/** The corners of a square lattice over the region; those on its rim stay, the others are shifted about. */
function lattice(side: number, shift: number, random: () => number): readonly (readonly Position[])[] {
  const places = Array.from({ length: side + 1 }, (_, index) => index);
  const shifted = (place: number) => place + (place % side === 0 ? 0 : shift * (2 * random() - 1));
  return places.map((row) =>
    places.map((column) => [
      REGION.west + (REGION.width * shifted(column)) / side,
      REGION.south + (REGION.height * shifted(row)) / side,
    ]),
  );
}

/** A line of so many edges from one point to the other, its inner vertices a little off the straight way. */
function wander(from: Position, to: Position, edges: number, random: () => number): Line {
  const [x = 0, y = 0] = from;
  const [dx, dy] = [(to[0] ?? 0) - x, (to[1] ?? 0) - y];
  const inner = Array.from({ length: edges - 1 }, (_, index): Position => {
    const share = (index + 1) / edges;
    const off = (EDGE_SHIFT * (2 * random() - 1)) / Math.sqrt(edges);
    return [x + dx * share - dy * off, y + dy * share + dx * off];
  });
  return [from, ...inner, to];
}

/** A ring from its four sides, each drawn from west to east or from south to north. */
function tile(bottom: Line = [], right: Line = [], top: Line = [], left: Line = []): Polygon {
  const ring = [...bottom, ...right.slice(1), ...top.toReversed().slice(1), ...left.toReversed().slice(1)];
  return { type: 'Polygon', coordinates: [ring] };
}

function holeIn(outer: Line, random: () => number): Position[] {
  const middle = (axis: 0 | 1) => outer.reduce((sum, position) => sum + (position[axis] ?? 0), 0) / outer.length;
  const corners = Array.from({ length: HOLE_CORNERS }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / HOLE_CORNERS;
    const reach = 0.08 + 0.04 * random();
    return [middle(0) + REGION.width * reach * Math.cos(angle), middle(1) + REGION.height * reach * Math.sin(angle)];
  });
  return [...corners, ...corners.slice(0, 1)];
}

function inwards(value: number, start: number, extent: number): number {
  return start + 0.03 * extent + 0.94 * (value - start);
}

function pairs<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.slice(1).flatMap((next, index) => {
    const item = items[index];
    return item === undefined ? [] : [[item, next] as const];
  });
}
