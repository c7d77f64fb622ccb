import type { PlanFeature } from '../domain/feature.ts';

/** The discs of a core, as fractions of its radius on the ground, the faint outer one first. */
export const CORE_DISC = { outer: 1, middle: 0.68, solid: 0.36, solidMinPixels: 6 } as const;

/** Used where a core carries no `radiusMeters` of its own. */
export const CORE_RADIUS_METERS = 400;

export function coreRadiusMeters({ properties }: PlanFeature): number {
  return typeof properties.radiusMeters === 'number' ? properties.radiusMeters : CORE_RADIUS_METERS;
}

/** A latitude to size things at; cores of one plan lie within a few km. */
export function coreLatitude(features: readonly PlanFeature[]): number {
  const geometry = features[0]?.geometry;
  return geometry?.type === 'Point' ? (geometry.coordinates[1] ?? 0) : 0;
}
