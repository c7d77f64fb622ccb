import { sideOfFixedEdge } from './exact-side.ts';
import type { FlatLayer } from './flat-layer.ts';
import type { ZoneGrid } from './zone-grid.ts';

/** Spares an array for the many boxes that no edge meets; never written to. */
const NONE: number[] = [];

/** The numbers of the zones that hold a point of the moved layer (`exact-side.ts`), in no order. */
export type ZonesAt = (x: number, y: number) => readonly number[];

/**
 * Walks east from the point to the first cell without edges, whose zones are known, and lets each edge that is crossed on
 * the way begin or end its zone: a few edges for a point near a boundary, none elsewhere.
 */
export function zonesAtOn({ x, y, bounds }: FlatLayer, grid: ZoneGrid): ZonesAt {
  const [west, south, east, north] = bounds ?? [0, 0, 0, 0];
  const seenAt = new Int32Array(grid.from.length);
  let call = 0;
  const isCrossed = (edge: number, px: number, py: number): boolean => {
    const from = grid.from[edge] ?? 0;
    const to = grid.to[edge] ?? 0;
    const ay = y[from] ?? 0;
    const by = y[to] ?? 0;
    if (ay > py === by > py) return false;
    const side = sideOfFixedEdge(x[from] ?? 0, ay, x[to] ?? 0, by, px, py);
    return by > ay ? side > 0 : side < 0;
  };
  return (px, py) => {
    if (px < west || px > east || py < south || py > north) return [];
    call += 1;
    const crossed: number[] = [];
    const rowStart = grid.rowOf(py) * grid.columns;
    for (let column = grid.columnOf(px); column < grid.columns; column += 1) {
      const cell = rowStart + column;
      const known = grid.zoneSets[grid.setOfCell[cell] ?? -1];
      if (known) return toggled(known, crossed);
      for (let place = grid.cellStart[cell] ?? 0; place < (grid.cellStart[cell + 1] ?? 0); place += 1) {
        const edge = grid.edges[place] ?? 0;
        if (seenAt[edge] === call) continue;
        seenAt[edge] = call;
        if (isCrossed(edge, px, py)) crossed.push(grid.zone[edge] ?? 0);
      }
    }
    return toggled([], crossed);
  };
}

function toggled(zones: readonly number[], crossed: readonly number[]): readonly number[] {
  if (crossed.length === 0) return zones;
  const inside = new Set(zones);
  for (const zone of crossed) if (!inside.delete(zone)) inside.add(zone);
  return [...inside];
}

/** The zone edges whose box meets a given one (touching counts), ascending. */
export type EdgesNear = (west: number, south: number, east: number, north: number) => readonly number[];

/** Looks through the cells that the box meets. */
export function zoneEdgesNear({ x, y }: FlatLayer, grid: ZoneGrid): EdgesNear {
  const seenAt = new Int32Array(grid.from.length);
  let call = 0;
  return (west, south, east, north) => {
    call += 1;
    let found: number[] = NONE;
    const firstColumn = grid.columnOf(west);
    const lastColumn = grid.columnOf(east);
    const lastRow = grid.rowOf(north);
    for (let row = grid.rowOf(south); row <= lastRow; row += 1) {
      const rowStart = row * grid.columns;
      const end = grid.cellStart[rowStart + lastColumn + 1] ?? 0;
      for (let place = grid.cellStart[rowStart + firstColumn] ?? 0; place < end; place += 1) {
        const edge = grid.edges[place] ?? 0;
        if (seenAt[edge] === call) continue;
        seenAt[edge] = call;
        const from = grid.from[edge] ?? 0;
        const to = grid.to[edge] ?? 0;
        const ax = x[from] ?? 0;
        const bx = x[to] ?? 0;
        if ((ax > east && bx > east) || (ax < west && bx < west)) continue;
        const ay = y[from] ?? 0;
        const by = y[to] ?? 0;
        if ((ay > north && by > north) || (ay < south && by < south)) continue;
        if (found === NONE) found = [];
        found.push(edge);
      }
    }
    return found.length > 1 ? found.sort((one, other) => one - other) : found;
  };
}
