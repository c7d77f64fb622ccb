import type { Crossing, CrossingFinder } from './edge-crossings.ts';
import type { FlatLayer } from './flat-layer.ts';
import { insideParcelOf } from './inside-parcel.ts';
import type { LocalArea } from './local-area.ts';
import type { ZoneGrid } from './zone-grid.ts';
import type { EdgesNear, ZonesAt } from './zones-at.ts';

/** Beyond so many pairs of edges, the grid is asked for the zone edges near each edge of the parcel. */
const MOST_PAIRS = 4000;

/** Everything that measuring parcels against zones takes. */
export interface ClipScene {
  readonly parcels: FlatLayer;
  readonly zones: FlatLayer;
  readonly grid: ZoneGrid;
  readonly zonesAt: ZonesAt;
  readonly edgesNear: EdgesNear;
  readonly findCrossing: CrossingFinder;
  readonly area: LocalArea;
}

/** Sums in square metres by zone number. */
type Sums = Map<number, number>;

/**
 * How much of a parcel lies in each zone whose edges come near it or that holds it, in square metres, by zone number:
 * the line integral of the area along the parcel's boundary inside the zone and the zone's boundary inside the parcel.
 * No geometry is built, and no order of cuts can break it.
 * @param candidates the zone edges that may meet the parcel, ascending
 */
export function clipAreas(scene: ClipScene, parcel: number, candidates: readonly number[]): Sums {
  const sums: Sums = new Map();
  const crossings = alongParcel(scene, parcel, { candidates, sums });
  alongZones(scene, parcel, { candidates, sums, crossings });
  // Over a ring run counter-clockwise the integral is minus the area.
  for (const zone of sums.keys()) sums.set(zone, -(sums.get(zone) ?? 0));
  return sums;
}

interface Work {
  readonly candidates: readonly number[];
  readonly sums: Sums;
}

/** Adds up the parcel's boundary inside each zone; returns where it crosses zone edges, by zone edge. */
function alongParcel(scene: ClipScene, parcel: number, { candidates, sums }: Work): Map<number, Crossing[]> {
  const { parcels, grid, area } = scene;
  const { x, y, ringStart, featureStart } = parcels;
  const byZoneEdge = new Map<number, Crossing[]>();
  const firstRing = featureStart[parcel] ?? 0;
  const lastRing = featureStart[parcel + 1] ?? 0;
  const edgeCount = (ringStart[lastRing] ?? 0) - (ringStart[firstRing] ?? 0);
  const areFew = edgeCount * candidates.length <= MOST_PAIRS;
  for (let ring = firstRing; ring < lastRing; ring += 1) {
    const start = ringStart[ring] ?? 0;
    const end = ringStart[ring + 1] ?? 0;
    const sign = parcels.ringSign[ring] ?? 1;
    const inside = new Set(scene.zonesAt(x[start] ?? 0, y[start] ?? 0));
    for (let from = start; from < end; from += 1) {
      const to = from + 1 < end ? from + 1 : start;
      let fromX = (x[from] ?? 0) - area.originX;
      let fromY = (y[from] ?? 0) - area.originY;
      const near = areFew ? candidates : edgesNearEdge(scene, from, to);
      for (const crossing of crossingsOf(scene, near, [from, to])) {
        if (inside.size > 0) addTo(sums, inside, sign * area.under(fromX, fromY, crossing.x, crossing.y));
        const zone = grid.zone[crossing.zoneEdge] ?? 0;
        if (!inside.delete(zone)) inside.add(zone);
        fromX = crossing.x;
        fromY = crossing.y;
        const others = byZoneEdge.get(crossing.zoneEdge);
        if (others) others.push(crossing);
        else byZoneEdge.set(crossing.zoneEdge, [crossing]);
      }
      if (inside.size === 0) continue;
      const toX = (x[to] ?? 0) - area.originX;
      const toY = (y[to] ?? 0) - area.originY;
      addTo(sums, inside, sign * area.under(fromX, fromY, toX, toY));
    }
  }
  return byZoneEdge;
}

function addTo(sums: Sums, zones: ReadonlySet<number>, integral: number): void {
  for (const zone of zones) sums.set(zone, (sums.get(zone) ?? 0) + integral);
}

const NO_CROSSINGS: readonly Crossing[] = [];

function edgesNearEdge({ parcels, edgesNear }: ClipScene, from: number, to: number): readonly number[] {
  const px = parcels.x[from] ?? 0;
  const py = parcels.y[from] ?? 0;
  const qx = parcels.x[to] ?? 0;
  const qy = parcels.y[to] ?? 0;
  return edgesNear(Math.min(px, qx), Math.min(py, qy), Math.max(px, qx), Math.max(py, qy));
}

/** Where an edge of the parcel crosses zone edges, in the order in which it meets them. */
function crossingsOf(
  { findCrossing }: ClipScene,
  candidates: readonly number[],
  edge: readonly [from: number, to: number],
): readonly Crossing[] {
  const from = edge[0];
  const to = edge[1];
  let found: Crossing[] | null = null;
  for (const zoneEdge of candidates) {
    const crossing = findCrossing(from, to, zoneEdge);
    if (!crossing) continue;
    if (found) found.push(crossing);
    else found = [crossing];
  }
  if (found && found.length > 1) found.sort(byPlaceOnParcel);
  return found ?? NO_CROSSINGS;
}

function byPlaceOnParcel(one: Crossing, other: Crossing): number {
  return one.alongParcel - other.alongParcel;
}

function byPlaceOnZone(one: Crossing, other: Crossing): number {
  return one.alongZone - other.alongZone;
}

/** Adds up the zones' boundaries inside the parcel. An edge that goes on from the one before it starts as that ended. */
function alongZones(
  { parcels, zones, grid, area }: ClipScene,
  parcel: number,
  { candidates, sums, crossings }: Work & { readonly crossings: ReadonlyMap<number, Crossing[]> },
): void {
  const isInside = insideParcelOf(parcels, parcel);
  let previous = -1;
  let endsInside = false;
  for (const edge of candidates) {
    const start = grid.from[edge] ?? 0;
    const end = grid.to[edge] ?? 0;
    const goesOn = previous >= 0 && grid.to[previous] === start;
    let inside: boolean = goesOn ? endsInside : isInside(zones.x[start] ?? 0, zones.y[start] ?? 0);
    const found = crossings.get(edge);
    if (inside || found) {
      if (found && found.length > 1) found.sort(byPlaceOnZone);
      let sum = 0;
      let fromX = (zones.x[start] ?? 0) - area.originX;
      let fromY = (zones.y[start] ?? 0) - area.originY;
      for (const crossing of found ?? NO_CROSSINGS) {
        if (inside) sum += area.under(fromX, fromY, crossing.x, crossing.y);
        inside = !inside;
        fromX = crossing.x;
        fromY = crossing.y;
      }
      const toX = (zones.x[end] ?? 0) - area.originX;
      const toY = (zones.y[end] ?? 0) - area.originY;
      if (inside) sum += area.under(fromX, fromY, toX, toY);
      const zone = grid.zone[edge] ?? 0;
      sums.set(zone, (sums.get(zone) ?? 0) + (grid.sign[edge] ?? 1) * sum);
    }
    previous = edge;
    endsInside = inside;
  }
}
