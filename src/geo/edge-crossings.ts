import { orient2d } from 'robust-predicates';
import { sideOfFixedEdge, sideOfMovedEdge } from './exact-side.ts';
import type { FlatLayer } from './flat-layer.ts';
import type { LocalArea } from './local-area.ts';
import type { ZoneEdges } from './zone-cells.ts';

/** Where an edge of a parcel crosses an edge of a zone. Both edges are cut at this one place, so their pieces fit. */
export interface Crossing {
  readonly zoneEdge: number;
  /** How far along the parcel's and the zone's edge it lies, 0–1. */
  readonly alongParcel: number;
  readonly alongZone: number;
  /** Longitude and latitude in local degrees. */
  readonly x: number;
  readonly y: number;
}

/** The crossing of a parcel's edge, by the numbers of its two vertices, with a zone's; null when there is none. */
export type CrossingFinder = (from: number, to: number, zoneEdge: number) => Crossing | null;

/**
 * Finds where a moved edge (a parcel's) crosses a fixed one (a zone's), after the rule of `exact-side.ts`: touching and
 * lying on one another is decided as well, and fits what is decided of the edges beside.
 */
export function crossingFinderOn(
  parcels: FlatLayer,
  zones: FlatLayer,
  { edges, origin }: { readonly edges: ZoneEdges; readonly origin: LocalArea },
): CrossingFinder {
  // Plain statements instead of destructuring: this runs cold, once for a layer, and has to be quick at that.
  const originX = origin.originX;
  const originY = origin.originY;
  return (from, to, zoneEdge) => {
    const px = parcels.x[from] ?? 0;
    const py = parcels.y[from] ?? 0;
    const qx = parcels.x[to] ?? 0;
    const qy = parcels.y[to] ?? 0;
    const start = edges.from[zoneEdge] ?? 0;
    const end = edges.to[zoneEdge] ?? 0;
    const ax = zones.x[start] ?? 0;
    const ay = zones.y[start] ?? 0;
    const bx = zones.x[end] ?? 0;
    const by = zones.y[end] ?? 0;
    if ((ax > px && ax > qx && bx > px && bx > qx) || (ax < px && ax < qx && bx < px && bx < qx)) return null;
    if ((ay > py && ay > qy && by > py && by > qy) || (ay < py && ay < qy && by < py && by < qy)) return null;
    if (sideOfFixedEdge(ax, ay, bx, by, px, py) === sideOfFixedEdge(ax, ay, bx, by, qx, qy)) return null;
    if (sideOfMovedEdge(px, py, qx, qy, ax, ay) === sideOfMovedEdge(px, py, qx, qy, bx, by)) return null;
    const alongParcel = share(orient2d(ax, ay, bx, by, px, py), orient2d(ax, ay, bx, by, qx, qy));
    const alongZone = share(orient2d(px, py, qx, qy, ax, ay), orient2d(px, py, qx, qy, bx, by));
    const x = px - originX + alongParcel * (qx - px);
    const y = py - originY + alongParcel * (qy - py);
    return { zoneEdge, alongParcel, alongZone, x, y };
  };
}

/** Where the value, which is linear along the edge, passes zero. */
function share(atStart: number, atEnd: number): number {
  const before = Math.abs(atStart);
  const after = Math.abs(atEnd);
  return before + after > 0 ? before / (before + after) : 0;
}
