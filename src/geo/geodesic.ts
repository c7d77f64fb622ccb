import type { LonLat } from './geometry.ts';
import { wgs84Geodesic } from './wgs84.ts';

/** The shortest distance on the WGS84 ellipsoid, in metres; exact to nanometres (Karney 2013). */
export function distanceMeters(from: LonLat, to: LonLat): number {
  return wgs84Geodesic.Inverse(from[1], from[0], to[1], to[0]).s12 ?? Number.NaN;
}

/** The direction at `from` in which the geodesic leaves for `to`: degrees clockwise from north, 0–360. */
export function azimuthDegrees(from: LonLat, to: LonLat): number {
  const azimuth = wgs84Geodesic.Inverse(from[1], from[0], to[1], to[0]).azi1 ?? Number.NaN;
  return (azimuth + 360) % 360;
}

/** Where one arrives after so many metres in that direction (degrees clockwise from north). */
export function destination(from: LonLat, azimuth: number, meters: number): LonLat {
  const { lon2, lat2 } = wgs84Geodesic.Direct(from[1], from[0], azimuth, meters);
  return [lon2 ?? Number.NaN, lat2 ?? Number.NaN];
}
