import type { LonLat } from './geometry.ts';
import { localScaleAt } from './local-scale.ts';

/** Metres east and north of the plane's origin. */
export type PlanePoint = readonly [eastMeters: number, northMeters: number];

/**
 * The tangent plane about an origin, for searches that a plane makes simple: paths around barriers, networks. Lengths are
 * right to about 0.1 % within 10 km of the origin; areas and distances that are figures by themselves are measured on
 * the ellipsoid.
 */
export interface LocalPlane {
  toPlane(position: LonLat): PlanePoint;
  fromPlane(point: PlanePoint): LonLat;
}

export function localPlaneAt(origin: LonLat): LocalPlane {
  const { metersPerLongitudeDegree: x, metersPerLatitudeDegree: y } = localScaleAt(origin[1]);
  return {
    toPlane: ([longitude, latitude]) => [(longitude - origin[0]) * x, (latitude - origin[1]) * y],
    fromPlane: ([east, north]) => [origin[0] + east / x, origin[1] + north / y],
  };
}

export function planeDistance(one: PlanePoint, other: PlanePoint): number {
  return Math.hypot(other[0] - one[0], other[1] - one[1]);
}

/** A straight edge in the plane. */
export type PlaneEdge = readonly [start: PlanePoint, end: PlanePoint];

/** The place on an edge that is nearest to a point: how far along it (0–1), where, and how far away. */
export interface Foot {
  readonly share: number;
  readonly at: PlanePoint;
  readonly distanceMeters: number;
}

export function footOn([start, end]: PlaneEdge, point: PlanePoint): Foot {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const lengthSquared = dx * dx + dy * dy;
  const dot = (point[0] - start[0]) * dx + (point[1] - start[1]) * dy;
  const share = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, dot / lengthSquared));
  const at: PlanePoint = [start[0] + dx * share, start[1] + dy * share];
  return { share, at, distanceMeters: planeDistance(at, point) };
}

/** Points along an edge, both ends included, no further apart than the spacing. */
export function pointsAlong([start, end]: PlaneEdge, spacingMeters: number): readonly PlanePoint[] {
  const count = Math.max(1, Math.ceil(planeDistance(start, end) / spacingMeters));
  return Array.from({ length: count + 1 }, (_, index): PlanePoint => {
    const share = index / count;
    return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
  });
}
