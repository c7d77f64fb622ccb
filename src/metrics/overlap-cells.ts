import type { PlanFeature } from '../domain/feature.ts';
import type { Polygonal } from '../geo/geometry.ts';
import { unionOf } from '../geo/overlay.ts';
import { overlayAreas } from '../geo/overlay-areas.ts';
import type { Located } from './selection.ts';

/** How much of a feature lies on a piece of ground. */
export interface Piece {
  readonly feature: PlanFeature;
  readonly areaSquareMeters: number;
}

/** A piece of ground cut up by features. */
export interface CutGround {
  readonly areaSquareMeters: number;
  readonly pieces: readonly Piece[];
  /** What no feature covers. */
  readonly restSquareMeters: number;
  /** What features cover more than once: the pieces and the rest exceed the ground by so much. */
  readonly overlapSquareMeters: number;
}

type Features = readonly Located<Polygonal>[];

/** Rounding along shared edges, as a share of the ground. */
const NEGLIGIBLE_SHARE = 1e-9;

/**
 * Cuts each ground up by features, all at once by an index.
 * @throws GeometryError for a broken ring; OverlayError when overlapping features cannot be merged.
 */
export function cutGrounds(grounds: readonly Polygonal[], features: Features): readonly CutGround[] {
  const geometries = features.map(({ geometry }) => geometry);
  const { parts } = overlayAreas(geometries, grounds);
  const merged = unionOf(geometries);
  // Of each ground what lies off all features, those that lie on one another counted once.
  const { parcelSquareMeters, outsideSquareMeters } = overlayAreas(grounds, merged ? [merged] : []);
  const pieces = grounds.map((): Piece[] => []);
  for (const { parcel, zone, areaSquareMeters } of parts) {
    const feature = features[parcel]?.feature;
    if (feature) pieces[zone]?.push({ feature, areaSquareMeters });
  }
  return grounds.map((_, index) => {
    const areaSquareMeters = parcelSquareMeters[index] ?? 0;
    const restSquareMeters = outsideSquareMeters[index] ?? 0;
    const own = pieces[index] ?? [];
    const excess = own.reduce((sum, piece) => sum + piece.areaSquareMeters, restSquareMeters) - areaSquareMeters;
    const overlapSquareMeters = excess > areaSquareMeters * NEGLIGIBLE_SHARE ? excess : 0;
    return { areaSquareMeters, pieces: own, restSquareMeters, overlapSquareMeters };
  });
}

/** What of each feature lies off all grounds; only features that have some there. @throws as `cutGrounds` */
export function cutOutside(grounds: readonly Polygonal[], features: Features): readonly Piece[] {
  const { outsideSquareMeters } = overlayAreas(
    features.map(({ geometry }) => geometry),
    grounds,
  );
  return features.flatMap(({ feature }, index): Piece[] => {
    const areaSquareMeters = outsideSquareMeters[index] ?? 0;
    return areaSquareMeters > 0 ? [{ feature, areaSquareMeters }] : [];
  });
}
