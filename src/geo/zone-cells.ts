import type { FlatLayer } from './flat-layer.ts';

/** Cells are taken a little wide, in shares of a cell: rounding must not leave an edge out of a cell that it grazes. */
const CELL_MARGIN = 1e-6;

/** One row for each edge of a layer; an edge has the number of the vertex that it starts from. */
export interface ZoneEdges {
  /** The number of the vertex where it starts, and where it ends. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly zone: Int32Array;
  /** 1 when the inside lies on its left, −1 when on its right. */
  readonly sign: Int8Array;
}

/** Which zones hold the cells that no edge runs through. */
export interface CellLabels {
  /** For each cell a number of `zoneSets`; −1 for one with edges. */
  readonly setOfCell: Int32Array;
  readonly zoneSets: readonly (readonly number[])[];
}

/** A grid laid over the layer; places are counted in cells from its south-west corner. */
export interface CellPlane {
  readonly columns: number;
  readonly rows: number;
  readonly across: (x: number) => number;
  readonly up: (y: number) => number;
}

/** Every cell that an edge runs through, and perhaps one more beside it. */
export function forEachCell(
  { x, y }: FlatLayer,
  edges: ZoneEdges,
  plane: CellPlane,
  visit: (cell: number, edge: number) => void,
): void {
  for (let edge = 0; edge < edges.from.length; edge += 1) {
    const from = edges.from[edge] ?? 0;
    const to = edges.to[edge] ?? 0;
    const x1 = plane.across(x[from] ?? 0);
    const y1 = plane.up(y[from] ?? 0);
    const x2 = plane.across(x[to] ?? 0);
    const y2 = plane.up(y[to] ?? 0);
    const low = Math.min(y1, y2);
    const high = Math.max(y1, y2);
    const slope = y1 === y2 ? 0 : (x2 - x1) / (y2 - y1);
    for (let row = within(low - CELL_MARGIN, plane.rows); row <= within(high + CELL_MARGIN, plane.rows); row += 1) {
      // The stretch of the edge within the row, from its lower to its upper end.
      const bottom = y1 === y2 ? x1 : x1 + (Math.max(row - CELL_MARGIN, low) - y1) * slope;
      const top = y1 === y2 ? x2 : x1 + (Math.min(row + 1 + CELL_MARGIN, high) - y1) * slope;
      const first = within(Math.min(bottom, top) - CELL_MARGIN, plane.columns);
      const last = within(Math.max(bottom, top) + CELL_MARGIN, plane.columns);
      for (let column = first; column <= last; column += 1) visit(row * plane.columns + column, edge);
    }
  }
}

/** The cell of a place counted in cells, those beyond the rim taken to it. */
export function within(place: number, count: number): number {
  return Math.min(count - 1, Math.max(0, Math.floor(place)));
}

/** Labels the empty cells row by row: along the middle of a row, each edge that is crossed lets a zone begin or end. */
export function labelCells(layer: FlatLayer, edges: ZoneEdges, plane: CellPlane, cellStart: Int32Array): CellLabels {
  const { columns, rows } = plane;
  const setOfCell = new Int32Array(columns * rows).fill(-1);
  const zoneSets: number[][] = [[]];
  const numbers = new Map([['', 0]]);
  const numberOf = (zones: ReadonlySet<number>): number => {
    const sorted = [...zones].sort((one, other) => one - other);
    const key = sorted.join();
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, zoneSets.length);
    return zoneSets.push(sorted) - 1;
  };
  for (const [row, crossings] of rowCrossings(layer, edges, plane).entries()) {
    crossings.sort((one, other) => one.across - other.across);
    const inside = new Set<number>();
    let [passed, current] = [0, 0];
    for (let column = 0; column < columns; column += 1) {
      const before = passed;
      for (; (crossings[passed]?.across ?? Infinity) < column + 0.5; passed += 1) {
        const zone = crossings[passed]?.zone ?? 0;
        if (!inside.delete(zone)) inside.add(zone);
      }
      if (passed > before) current = numberOf(inside);
      const cell = row * columns + column;
      if (cellStart[cell] === cellStart[cell + 1]) setOfCell[cell] = current;
    }
  }
  return { setOfCell, zoneSets };
}

interface RowCrossing {
  readonly across: number;
  readonly zone: number;
}

/** Where edges cross the middle line of each row. */
function rowCrossings({ x, y }: FlatLayer, edges: ZoneEdges, plane: CellPlane): readonly RowCrossing[][] {
  const crossings = Array.from({ length: plane.rows }, (): RowCrossing[] => []);
  for (let edge = 0; edge < edges.from.length; edge += 1) {
    const from = edges.from[edge] ?? 0;
    const to = edges.to[edge] ?? 0;
    const x1 = plane.across(x[from] ?? 0);
    const y1 = plane.up(y[from] ?? 0);
    const x2 = plane.across(x[to] ?? 0);
    const y2 = plane.up(y[to] ?? 0);
    const low = Math.min(y1, y2);
    const high = Math.max(y1, y2);
    for (let row = Math.max(0, Math.ceil(low - 0.5)); row < plane.rows && row + 0.5 < high; row += 1) {
      const across = x1 + ((row + 0.5 - y1) / (y2 - y1)) * (x2 - x1);
      crossings[row]?.push({ across, zone: edges.zone[edge] ?? 0 });
    }
  }
  return crossings;
}
