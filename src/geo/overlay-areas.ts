import type { AreaSurface } from './area-surface.ts';
import { joinBounds } from './bounds.ts';
import { type ClipScene, clipAreas } from './clip-areas.ts';
import { crossingFinderOn } from './edge-crossings.ts';
import { type FlatLayer, flattenLayer } from './flat-layer.ts';
import type { Polygonal } from './geometry.ts';
import { type LocalArea, localAreaOn } from './local-area.ts';
import { unionOf } from './overlay.ts';
import { gridOf } from './zone-grid.ts';
import { zoneEdgesNear, zonesAtOn } from './zones-at.ts';

/** What is less than this share of a parcel is rounding along a common edge, not a part. */
const SMALLEST_PART = 1e-9;
/** Zones that share less than this of the smaller one are taken as neighbours drawn with rounding. */
const SMALLEST_OVERLAP = 1e-9;

/** The part of a parcel that lies in a zone, by their places in the layers. */
export interface OverlayPart {
  readonly parcel: number;
  readonly zone: number;
  readonly areaSquareMeters: number;
}

export interface OverlayAreas {
  /** Parcel by parcel, within a parcel by zone; only parts that have an area. */
  readonly parts: readonly OverlayPart[];
  readonly parcelSquareMeters: Float64Array;
  /** What of each parcel lies in no zone. */
  readonly outsideSquareMeters: Float64Array;
  /** Whether zones overlap: then parts of a parcel overlap as well, and their sum may exceed the parcel. */
  readonly zonesOverlap: boolean;
}

/**
 * Areas of parcels over zones on the ellipsoid, without building geometry: a parcel whose box no zone edge meets lies in
 * a zone wholly or not at all, one point decides; only the others are clipped, and those only along their edges.
 *
 * Meaning. Each part is the whole common ground of that parcel and that zone. Where zones do not overlap, the parts of a
 * parcel and its outside add up to the parcel. Where zones overlap, the common ground counts in each of them, and the
 * outside is what none covers: parts and outside then sum to more than the parcel by exactly what is counted twice
 * (`zonesOverlap` says so). A zone in the hole of another is simply another zone.
 *
 * Polygons must not cross themselves (`repairCrossings`); parts of a multipolygon must not overlap.
 * @throws LayerError with the place of a broken feature; OverlayError when overlapping zones cannot be merged.
 */
export function overlayAreas(
  parcels: readonly Polygonal[] | FlatLayer,
  zones: readonly Polygonal[],
  surface?: AreaSurface,
): OverlayAreas {
  const parcelLayer = 'featureStart' in parcels ? parcels : flattenLayer(parcels);
  const zoneLayer = flattenLayer(zones);
  const zonesOverlap = commonGround(zoneLayer, surface).length > 0;
  const merged = zonesOverlap ? unionOf(zones) : null;
  const overZones = measure(parcelLayer, zoneLayer, { surface });
  const overMerged = merged ? measure(parcelLayer, flattenLayer([merged]), { surface }) : overZones;
  const outsideSquareMeters = overZones.parcelSquareMeters.slice();
  for (const { parcel, areaSquareMeters } of overMerged.parts) {
    outsideSquareMeters[parcel] = (outsideSquareMeters[parcel] ?? 0) - areaSquareMeters;
  }
  outsideSquareMeters.forEach((outside, parcel) => {
    const isRounding = outside < SMALLEST_PART * (overZones.parcelSquareMeters[parcel] ?? 0);
    if (isRounding) outsideSquareMeters[parcel] = 0;
  });
  return { ...overZones, outsideSquareMeters, zonesOverlap };
}

/** The common ground of a layer's polygons with one another, each pair once, `parcel` the lower number. */
export function commonGround(layer: FlatLayer, surface?: AreaSurface): readonly OverlayPart[] {
  if (layer.featureStart.length < 3) return [];
  const { parts, parcelSquareMeters } = measure(layer, layer, { surface, laterZonesOnly: true });
  return parts.filter(({ parcel, zone, areaSquareMeters }) => {
    const smaller = Math.min(parcelSquareMeters[parcel] ?? 0, parcelSquareMeters[zone] ?? 0);
    return parcel < zone && areaSquareMeters > SMALLEST_OVERLAP * smaller;
  });
}

type Measured = Pick<OverlayAreas, 'parts' | 'parcelSquareMeters'>;

interface MeasureOptions {
  readonly surface?: AreaSurface | undefined;
  /** Of a layer with itself: leaves out the edges of zones before the parcel, and its own. */
  readonly laterZonesOnly?: boolean;
}

function measure(parcels: FlatLayer, zones: FlatLayer, { surface, laterZonesOnly }: MeasureOptions = {}): Measured {
  const area = localAreaOn(joinBounds(parcels.bounds, zones.bounds) ?? [0, 0, 0, 0], surface);
  const parcelSquareMeters = new Float64Array(parcels.featureStart.length - 1);
  const parts: OverlayPart[] = [];
  const grid = gridOf(zones);
  let current = 0;
  const isLater = (edge: number) => (grid?.zone[edge] ?? 0) > current;
  const near = grid && zoneEdgesNear(zones, grid);
  const scene: ClipScene | null = grid &&
    near && {
      parcels,
      zones,
      grid,
      area,
      zonesAt: zonesAtOn(zones, grid),
      edgesNear: laterZonesOnly ? (...box) => near(...box).filter(isLater) : near,
      findCrossing: crossingFinderOn(parcels, zones, { edges: grid, origin: area }),
    };
  for (; current < parcelSquareMeters.length; current += 1) {
    const whole = wholeArea(parcels, current, area);
    parcelSquareMeters[current] = whole;
    if (scene && whole > 0) addParts(parts, scene, current, whole);
  }
  return { parts, parcelSquareMeters };
}

function addParts(parts: OverlayPart[], scene: ClipScene, parcel: number, whole: number): void {
  const { parcels, zones } = scene;
  const west = parcels.boxes[4 * parcel] ?? 0;
  const south = parcels.boxes[4 * parcel + 1] ?? 0;
  const east = parcels.boxes[4 * parcel + 2] ?? 0;
  const north = parcels.boxes[4 * parcel + 3] ?? 0;
  if (!zones.bounds || west > zones.bounds[2] || east < zones.bounds[0]) return;
  if (south > zones.bounds[3] || north < zones.bounds[1]) return;
  const candidates = scene.edgesNear(west, south, east, north);
  if (candidates.length === 0) {
    const first = parcels.ringStart[parcels.featureStart[parcel] ?? 0] ?? 0;
    for (const zone of scene.zonesAt(parcels.x[first] ?? 0, parcels.y[first] ?? 0)) {
      parts.push({ parcel, zone, areaSquareMeters: whole });
    }
    return;
  }
  const sums = [...clipAreas(scene, parcel, candidates)].sort(([one], [other]) => one - other);
  for (const [zone, sum] of sums) {
    if (sum > SMALLEST_PART * whole) parts.push({ parcel, zone, areaSquareMeters: Math.min(sum, whole) });
  }
}

/**
 * How much of each polygon lies on a ground, in square metres, as `overlayAreas`; polygons may overlap one another.
 * @throws LayerError for an invalid ring.
 */
export function areasOnGround(
  geometries: readonly Polygonal[],
  ground: Polygonal,
  surface?: AreaSurface,
): readonly number[] {
  const areas = geometries.map(() => 0);
  const { parts } = measure(flattenLayer(geometries), flattenLayer([ground]), { surface });
  for (const { parcel, areaSquareMeters } of parts) areas[parcel] = areaSquareMeters;
  return areas;
}

/** The area of one feature of a layer, holes deducted, in square metres. */
function wholeArea(layer: FlatLayer, feature: number, area: LocalArea): number {
  const { x, y, ringStart, ringSign, featureStart } = layer;
  let total = 0;
  for (let ring = featureStart[feature] ?? 0; ring < (featureStart[feature + 1] ?? 0); ring += 1) {
    const start = ringStart[ring] ?? 0;
    const end = ringStart[ring + 1] ?? 0;
    let fromX = (x[end - 1] ?? 0) - area.originX;
    let fromY = (y[end - 1] ?? 0) - area.originY;
    let sum = 0;
    for (let vertex = start; vertex < end; vertex += 1) {
      const toX = (x[vertex] ?? 0) - area.originX;
      const toY = (y[vertex] ?? 0) - area.originY;
      sum += area.under(fromX, fromY, toX, toY);
      fromX = toX;
      fromY = toY;
    }
    // Run counter-clockwise, the integral is minus the area.
    total -= (ringSign[ring] ?? 1) * sum;
  }
  return total;
}

/**
 * The area that two polygons have in common, in square metres: `intersectionOf` without the geometry. 0 when they only
 * touch. Neither may cross itself.
 * @throws LayerError for an invalid ring.
 */
export function commonAreaSquareMeters(one: Polygonal, other: Polygonal, surface?: AreaSurface): number {
  const layers = [flattenLayer([one]), flattenLayer([other])].sort((left, right) => right.x.length - left.x.length);
  const [larger, smaller] = layers;
  if (!larger || !smaller) return 0;
  // The index goes over the one with fewer edges.
  return measure(larger, smaller, { surface }).parts[0]?.areaSquareMeters ?? 0;
}
