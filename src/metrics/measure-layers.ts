import type { Geometry } from 'geojson';
import { boundsOf } from '../domain/bounds.ts';
import { AREA_SURFACES, type AreaMethod } from '../geo/area-surface.ts';
import { groundWithin } from '../geo/buffer.ts';
import { polygonAreaSquareMeters } from '../geo/ellipsoidal-area.ts';
import { perimeterMeters } from '../geo/ellipsoidal-length.ts';
import type { FlatLayer } from '../geo/flat-layer.ts';
import type { Polygonal } from '../geo/geometry.ts';
import { nationalAreaSquareMeters } from '../geo/national-area.ts';
import { unionOf } from '../geo/overlay.ts';
import { areasOnGround, overlayAreas } from '../geo/overlay-areas.ts';
import { sphereAreaSquareMeters } from '../geo/sphere-area.ts';
import { type LayerTopology, topologyOf } from './layer-topology.ts';

/** Whatever the file calls a feature or a class. */
export type Label = string | number | boolean | null;

/** Features of any file, without the plan's properties: rings closed, no boundary crossing itself. */
export interface MeasuredZone {
  readonly id: Label;
  readonly geometry: Polygonal;
}

/** Parcels, flat from the reading on: there may be many. */
export interface MeasuredParcels {
  readonly layer: FlatLayer;
  /** Parcel by parcel. */
  readonly classes: readonly Label[];
}

export interface MeasureRequest {
  readonly method: AreaMethod;
  readonly zones: readonly MeasuredZone[];
  readonly parcels?: MeasuredParcels;
  readonly near?: readonly Geometry[];
  readonly withinMeters?: readonly number[];
}

export interface ZoneRow {
  readonly id: Label;
  readonly areaSquareMeters: number;
  readonly perimeterMeters: number;
  /** Of the total. */
  readonly share: number;
}

export interface OverlayRow {
  readonly zone: Label;
  readonly class: Label;
  readonly areaSquareMeters: number;
  /** Of the zone. */
  readonly share: number;
  /** How many parcels have a part of more than a millionth of themselves in the zone. */
  readonly count: number;
}

export interface CoverageRow {
  /** Null for all zones together. */
  readonly zone: Label;
  readonly withinMeters: number;
  readonly coveredSquareMeters: number;
  readonly fraction: number;
}

/** What is not asked for is absent. */
export interface MeasureReport {
  readonly method: AreaMethod;
  readonly zones: readonly ZoneRow[];
  /** The ground of all zones; where they overlap, counted once. */
  readonly total: { readonly areaSquareMeters: number };
  readonly overlay?: readonly OverlayRow[];
  /** What of the parcels lies in no zone. */
  readonly outside?: readonly { readonly class: Label; readonly areaSquareMeters: number }[];
  readonly coverage?: readonly CoverageRow[];
  readonly topology: LayerTopology;
  readonly timings: Readonly<Record<string, number>>;
}

const AREA_OF: Readonly<Record<AreaMethod, (geometry: Polygonal) => number>> = {
  ellipsoid: (geometry) => polygonAreaSquareMeters(geometry),
  national: (geometry) => nationalAreaSquareMeters(geometry),
  turf: sphereAreaSquareMeters,
};

const SMALLEST_COUNTED_SHARE = 1e-6;

/**
 * Measures zones, parcels over them and what lies near things: the command line in one pure function.
 * Perimeters are on the ellipsoid by every method; buffers too. Coverage is straight-line.
 * @param now a clock in milliseconds, for the timings alone
 * @throws GeometryError for a distance out of bounds and for what cannot be measured; OverlayError.
 */
export function measureLayers(request: MeasureRequest, now: () => number): MeasureReport {
  const timings: Record<string, number> = {};
  const timed = <Result>(name: string, run: () => Result): Result => {
    const start = now();
    const result = run();
    timings[name] = now() - start;
    return result;
  };
  const topology = timed('topologyMs', () => topologyOf(request.zones.map(({ geometry }) => geometry)));
  const measured = timed('zonesMs', () => measureZones(request, topology.overlaps.length > 0));
  const { parcels, near } = request;
  const overlaid = parcels && timed('overlayMs', () => overlayRows(request, parcels, measured.zones));
  const coverage = near && timed('coverageMs', () => coverageRows(request, near, measured));
  return {
    method: request.method,
    zones: measured.zones,
    total: { areaSquareMeters: measured.totalSquareMeters },
    ...overlaid,
    ...(coverage ? { coverage } : {}),
    topology,
    timings,
  };
}

interface Measured {
  readonly zones: readonly ZoneRow[];
  readonly totalSquareMeters: number;
  /** The zones merged when they overlap; null when their sum is their total. */
  readonly merged: Polygonal | null;
}

function measureZones({ zones, method }: MeasureRequest, overlap: boolean): Measured {
  const areas = zones.map(({ geometry }) => AREA_OF[method](geometry));
  const merged = overlap ? unionOf(zones.map(({ geometry }) => geometry)) : null;
  const totalSquareMeters = merged ? AREA_OF[method](merged) : areas.reduce((sum, area) => sum + area, 0);
  return {
    merged,
    totalSquareMeters,
    zones: zones.map(({ id, geometry }, index) => ({
      id,
      areaSquareMeters: areas[index] ?? 0,
      perimeterMeters: perimeterMeters(geometry),
      share: shareOf(areas[index] ?? 0, totalSquareMeters),
    })),
  };
}

function overlayRows(
  { zones, method }: MeasureRequest,
  parcels: MeasuredParcels,
  rows: readonly ZoneRow[],
): Pick<MeasureReport, 'overlay' | 'outside'> {
  const result = overlayAreas(
    parcels.layer,
    zones.map(({ geometry }) => geometry),
    AREA_SURFACES[method],
  );
  const cells = rows.map(() => new Map<Label, { areaSquareMeters: number; count: number }>());
  for (const { parcel, zone, areaSquareMeters } of result.parts) {
    const label = parcels.classes[parcel] ?? null;
    const cell = cells[zone]?.get(label) ?? { areaSquareMeters: 0, count: 0 };
    cell.areaSquareMeters += areaSquareMeters;
    if (areaSquareMeters > SMALLEST_COUNTED_SHARE * (result.parcelSquareMeters[parcel] ?? 0)) cell.count += 1;
    cells[zone]?.set(label, cell);
  }
  const outside = new Map<Label, number>();
  result.outsideSquareMeters.forEach((areaSquareMeters, parcel) => {
    const label = parcels.classes[parcel] ?? null;
    if (areaSquareMeters > 0) outside.set(label, (outside.get(label) ?? 0) + areaSquareMeters);
  });
  return {
    overlay: rows.flatMap(({ id, areaSquareMeters: whole }, zone) =>
      [...(cells[zone] ?? [])].map(([label, { areaSquareMeters, count }]) => ({
        zone: id,
        class: label,
        areaSquareMeters,
        share: shareOf(areaSquareMeters, whole),
        count,
      })),
    ),
    outside: [...outside].map(([label, areaSquareMeters]) => ({ class: label, areaSquareMeters })),
  };
}

function coverageRows(
  { zones, method, withinMeters = [] }: MeasureRequest,
  near: readonly Geometry[],
  { zones: rows, totalSquareMeters, merged }: Measured,
): readonly CoverageRow[] {
  const geometries = zones.map(({ geometry }) => geometry);
  const bounds = boundsOf(geometries) ?? undefined;
  return withinMeters.flatMap((distance): readonly CoverageRow[] => {
    const ground = groundWithin(near, distance, bounds);
    const coveredOf = (targets: readonly Polygonal[]): readonly number[] =>
      ground ? areasOnGround(targets, ground, AREA_SURFACES[method]) : targets.map(() => 0);
    const covered = coveredOf(geometries);
    const sum = covered.reduce((total, area) => total + area, 0);
    // What is covered to the last bit may come out a bit larger than the whole.
    const row = (zone: Label, covered: number, whole: number): CoverageRow => {
      const coveredSquareMeters = Math.min(covered, whole);
      return { zone, withinMeters: distance, coveredSquareMeters, fraction: shareOf(coveredSquareMeters, whole) };
    };
    return [
      ...rows.map(({ id, areaSquareMeters }, index) => row(id, covered[index] ?? 0, areaSquareMeters)),
      row(null, merged ? (coveredOf([merged])[0] ?? 0) : sum, totalSquareMeters),
    ];
  });
}

/** 0 of nothing is 0: a zone without area has no share and covers nothing. */
function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
