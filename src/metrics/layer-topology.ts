import { centroidOf } from '../geo/centroid.ts';
import { flattenLayer } from '../geo/flat-layer.ts';
import type { LonLat, Polygonal } from '../geo/geometry.ts';
import { intersectionOf } from '../geo/overlay.ts';
import { commonGround } from '../geo/overlay-areas.ts';
import { findGaps } from './topology/find-gaps.ts';
import { NEGLIGIBLE_SQUARE_METERS } from './topology/topology-finder.ts';

/** What lies at a place of a drawing and should not. */
export interface TopologyRow {
  readonly areaSquareMeters: number;
  /** Longitude and latitude of its centroid. */
  readonly at: LonLat;
}

export interface OverlapRow extends TopologyRow {
  /** The places of the two in the layer. */
  readonly features: readonly [number, number];
}

export interface LayerTopology {
  /** Ground that the polygons enclose and none covers; a hole of a single one is meant and does not count. */
  readonly gaps: readonly TopologyRow[];
  readonly overlaps: readonly OverlapRow[];
}

/**
 * Gaps and overlaps of a layer of polygons, from a hundredth of a square metre up.
 * @throws GeometryError for an invalid ring; OverlayError.
 */
export function topologyOf(geometries: readonly Polygonal[]): LayerTopology {
  return { gaps: gapsOf(geometries), overlaps: overlapsOf(geometries) };
}

function gapsOf(geometries: readonly Polygonal[]): readonly TopologyRow[] {
  const located = geometries.map((geometry, index) => ({
    geometry,
    feature: {
      type: 'Feature' as const,
      geometry,
      properties: {
        id: String(index),
        name_zh: String(index),
        name_en: String(index),
        dataClass: 'traced' as const,
        sources: [],
      },
    },
  }));
  const found = findGaps({ located, within: null, sliverMeters: 0, largestGapSquareMeters: Number.POSITIVE_INFINITY });
  return found.flatMap(({ geometry, areaSquareMeters }) => {
    const at = geometry && centroidOf(geometry);
    return at && areaSquareMeters !== null ? [{ areaSquareMeters, at }] : [];
  });
}

/** The pairs and their areas without geometry; it is made only for the few that overlap, to say where. */
function overlapsOf(geometries: readonly Polygonal[]): readonly OverlapRow[] {
  return commonGround(flattenLayer(geometries)).flatMap(({ parcel, zone, areaSquareMeters }): readonly OverlapRow[] => {
    const [one, other] = [geometries[parcel], geometries[zone]];
    if (!one || !other || areaSquareMeters < NEGLIGIBLE_SQUARE_METERS) return [];
    const common = intersectionOf(one, other);
    const at = common && centroidOf(common);
    return at ? [{ areaSquareMeters, at, features: [parcel, zone] }] : [];
  });
}
