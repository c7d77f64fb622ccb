import { sideOfMovedEdge } from './exact-side.ts';
import type { FlatLayer } from './flat-layer.ts';

/** After so many edges looked at in vain for rows, rows are made: one question of a small parcel is not worth them. */
const EDGES_WITHOUT_ROWS = 20_000;
/** How often an edge stands in the rows, on average and at most. */
const MOST_PLACES_AN_EDGE = 4;

/** Whether a fixed point lies in the moved parcel (`exact-side.ts`), by the even-odd rule. */
export type InsideParcel = (px: number, py: number) => boolean;

/** Looks at all edges at first; when it is asked often of a large parcel, only at those that pass the point's height. */
export function insideParcelOf(parcels: FlatLayer, parcel: number): InsideParcel {
  const { ringStart, featureStart } = parcels;
  const first = ringStart[featureStart[parcel] ?? 0] ?? 0;
  const end = ringStart[featureStart[parcel + 1] ?? 0] ?? 0;
  let seen = 0;
  let rows: EdgeRows | null = null;
  return (px, py) => {
    seen += end - first;
    if (seen > EDGES_WITHOUT_ROWS) rows ??= edgeRowsOf(parcels, parcel);
    return rows ? isInsideByRow(parcels, rows, px, py) : isInsideByAll(parcels, parcel, px, py);
  };
}

function isInsideByAll(parcels: FlatLayer, parcel: number, px: number, py: number): boolean {
  const { ringStart, featureStart } = parcels;
  let inside = false;
  const lastRing = featureStart[parcel + 1] ?? 0;
  for (let ring = featureStart[parcel] ?? 0; ring < lastRing; ring += 1) {
    const start = ringStart[ring] ?? 0;
    const end = ringStart[ring + 1] ?? 0;
    for (let from = end - 1, to = start; to < end; from = to, to += 1) {
      if (isCrossed(parcels, from, to, px, py)) inside = !inside;
    }
  }
  return inside;
}

function isCrossed({ x, y }: FlatLayer, from: number, to: number, px: number, py: number): boolean {
  const ay = y[from] ?? 0;
  const by = y[to] ?? 0;
  // The parcel stands a trifle higher than it says, so a vertex at the same height is above.
  if (ay >= py === by >= py) return false;
  const side = sideOfMovedEdge(x[from] ?? 0, ay, x[to] ?? 0, by, px, py);
  return by > ay ? side > 0 : side < 0;
}

/** The edges of a parcel by rows of equal height; an edge stands in every row that it passes. */
interface EdgeRows {
  readonly rowOf: (y: number) => number;
  /** The edges of row r are `rowStart[r]` up to `rowStart[r + 1]`. */
  readonly rowStart: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

function isInsideByRow(parcels: FlatLayer, { rowOf, rowStart, from, to }: EdgeRows, px: number, py: number): boolean {
  const row = rowOf(py);
  let inside = false;
  for (let place = rowStart[row] ?? 0; place < (rowStart[row + 1] ?? 0); place += 1) {
    if (isCrossed(parcels, from[place] ?? 0, to[place] ?? 0, px, py)) inside = !inside;
  }
  return inside;
}

function edgeRowsOf(parcels: FlatLayer, parcel: number): EdgeRows {
  const { y, boxes } = parcels;
  const south = boxes[4 * parcel + 1] ?? 0;
  const height = (boxes[4 * parcel + 3] ?? 0) - south;
  let [edgeCount, climbs] = [0, 0];
  forEachEdge(parcels, parcel, (from, to) => {
    edgeCount += 1;
    climbs += Math.abs((y[to] ?? 0) - (y[from] ?? 0));
  });
  const most = height > 0 && climbs > 0 ? (edgeCount * MOST_PLACES_AN_EDGE * height) / climbs : 1;
  const rowCount = Math.max(1, Math.floor(Math.min(edgeCount, most)));
  const perDegree = height > 0 ? rowCount / height : 0;
  // Grows with y, rounding included, so a point between the ends of an edge is in one of its rows.
  const rowOf = (at: number) => Math.min(rowCount - 1, Math.max(0, Math.floor((at - south) * perDegree)));
  const rowStart = new Int32Array(rowCount + 1);
  const forEachRow = (visit: (row: number, from: number, to: number) => void) =>
    forEachEdge(parcels, parcel, (from, to) => {
      const [one, other] = [rowOf(y[from] ?? 0), rowOf(y[to] ?? 0)];
      for (let row = Math.min(one, other); row <= Math.max(one, other); row += 1) visit(row, from, to);
    });
  forEachRow((row) => {
    rowStart[row + 1] = (rowStart[row + 1] ?? 0) + 1;
  });
  for (let row = 0; row < rowCount; row += 1) rowStart[row + 1] = (rowStart[row + 1] ?? 0) + (rowStart[row] ?? 0);
  const rows = {
    rowOf,
    rowStart,
    from: new Int32Array(rowStart[rowCount] ?? 0),
    to: new Int32Array(rowStart[rowCount] ?? 0),
  };
  const next = rowStart.slice();
  forEachRow((row, from, to) => {
    const place = next[row] ?? 0;
    rows.from[place] = from;
    rows.to[place] = to;
    next[row] = place + 1;
  });
  return rows;
}

function forEachEdge(
  { ringStart, featureStart }: FlatLayer,
  parcel: number,
  visit: (from: number, to: number) => void,
): void {
  for (let ring = featureStart[parcel] ?? 0; ring < (featureStart[parcel + 1] ?? 0); ring += 1) {
    const start = ringStart[ring] ?? 0;
    const end = ringStart[ring + 1] ?? 0;
    for (let from = end - 1, to = start; to < end; from = to, to += 1) visit(from, to);
  }
}
