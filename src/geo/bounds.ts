import type { Bounds } from '../domain/plan.ts';
import { localScaleAt } from './local-scale.ts';

/** A box that holds everything within so many metres of the given one; wide rather than tight. */
export function expandBounds([west, south, east, north]: Bounds, meters: number): Bounds {
  const farthestLatitude = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + meters / 110_000);
  const scale = localScaleAt(farthestLatitude);
  const longitudeMargin = (meters * 1.01) / scale.metersPerLongitudeDegree;
  // A degree of latitude is never shorter than 110.5 km.
  const latitudeMargin = (meters * 1.01) / 110_500;
  return [west - longitudeMargin, south - latitudeMargin, east + longitudeMargin, north + latitudeMargin];
}

export function boundsMeet(one: Bounds, other: Bounds): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}

/** The box around two; null when neither is. */
export function joinBounds(one: Bounds | null, other: Bounds | null): Bounds | null {
  if (!one || !other) return one ?? other;
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}
