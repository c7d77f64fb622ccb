import type { FlatLayer } from './flat-layer.ts';
import { type CellLabels, type CellPlane, forEachCell, labelCells, within, type ZoneEdges } from './zone-cells.ts';

/** Cells a zone edge, within limits: small cells keep parcels from meeting edges, many cells cost time to label. */
const CELLS_PER_EDGE = 8;
const FEWEST_CELLS_A_SIDE = 16;
const MOST_CELLS_A_SIDE = 2048;

/** The edges of the zones, and the cells of a grid over them that each edge runs through. */
export interface ZoneGrid extends ZoneEdges, CellLabels {
  readonly columns: number;
  readonly rows: number;
  /** The column and the row of a place, as counted from the south-west; those beyond the rim are taken to it. */
  readonly columnOf: (x: number) => number;
  readonly rowOf: (y: number) => number;
  /** The edges of cell c are `edges[cellStart[c]]` up to `edges[cellStart[c + 1]]`; c = row · columns + column. */
  readonly cellStart: Int32Array;
  readonly edges: Int32Array;
}

/** Null when the zones have no place. */
export function gridOf(zones: FlatLayer): ZoneGrid | null {
  if (!zones.bounds) return null;
  const [west, south, east, north] = zones.bounds;
  const edgeCount = zones.x.length;
  const side = Math.ceil(Math.sqrt(edgeCount * CELLS_PER_EDGE));
  const columns = Math.min(MOST_CELLS_A_SIDE, Math.max(FEWEST_CELLS_A_SIDE, side));
  const rows = columns;
  const perDegreeEast = columns / (east - west || 1);
  const perDegreeNorth = rows / (north - south || 1);
  const plane: CellPlane = {
    columns,
    rows,
    across: (x) => (x - west) * perDegreeEast,
    up: (y) => (y - south) * perDegreeNorth,
  };
  const table = edgeTable(zones);
  const counts = new Int32Array(columns * rows + 1);
  forEachCell(zones, table, plane, (cell) => {
    counts[cell + 1] = (counts[cell + 1] ?? 0) + 1;
  });
  for (let cell = 0; cell < columns * rows; cell += 1) counts[cell + 1] = (counts[cell + 1] ?? 0) + (counts[cell] ?? 0);
  const edges = new Int32Array(counts[columns * rows] ?? 0);
  const next = counts.slice();
  forEachCell(zones, table, plane, (cell, edge) => {
    const place = next[cell] ?? 0;
    edges[place] = edge;
    next[cell] = place + 1;
  });
  return {
    ...table,
    columns,
    rows,
    columnOf: (x) => within(plane.across(x), columns),
    rowOf: (y) => within(plane.up(y), rows),
    cellStart: counts,
    edges,
    ...labelCells(zones, table, plane, counts),
  };
}

function edgeTable({ x, ringStart, ringSign, featureStart }: FlatLayer): ZoneEdges {
  const edges = {
    from: new Int32Array(x.length),
    to: new Int32Array(x.length),
    zone: new Int32Array(x.length),
    sign: new Int8Array(x.length),
  };
  for (let zone = 0; zone < featureStart.length - 1; zone += 1) {
    for (let ring = featureStart[zone] ?? 0; ring < (featureStart[zone + 1] ?? 0); ring += 1) {
      const [start, end] = [ringStart[ring] ?? 0, ringStart[ring + 1] ?? 0];
      for (let vertex = start; vertex < end; vertex += 1) {
        edges.from[vertex] = vertex;
        edges.to[vertex] = vertex + 1 < end ? vertex + 1 : start;
        edges.zone[vertex] = zone;
        edges.sign[vertex] = ringSign[ring] ?? 1;
      }
    }
  }
  return edges;
}
