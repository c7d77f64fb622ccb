import type { LonLat } from './geometry.ts';
import { nearDestinationFrom } from './near-destination.ts';
import { WGS84 } from './wgs84.ts';

const RADIANS_PER_DEGREE = Math.PI / 180;
const ECCENTRICITY = Math.sqrt(WGS84.flattening * (2 - WGS84.flattening));

/** A circle in Mercator's plane of the ellipsoid: longitude and isometric latitude, both in degrees. */
export interface ConformalDisc {
  readonly center: LonLat;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * The disc of so many metres about a point as a circle in Mercator's plane. The plane is conformal, so a geodesic circle
 * comes out as a circle but for terms of the third order, (radius / earth's radius)² of the radius: 0.004 mm at 500 m,
 * 0.2 m at 20 km. It is laid through the northernmost and the southernmost point, so those are exact.
 */
export function conformalDisc(center: LonLat, radiusMeters: number): ConformalDisc {
  const around = nearDestinationFrom(center);
  const north = isometricLatitude(around(0, radiusMeters)[1]);
  const south = isometricLatitude(around(0, -radiusMeters)[1]);
  return { center, x: center[0], y: (north + south) / 2, radius: (north - south) / 2 };
}

/**
 * Points on the rim of a disc by their angle, in radians counter-clockwise from east in Mercator's plane; longitude and
 * latitude in degrees. The latitude is the series of the inverse about the centre, to the third order.
 */
export function rimOf({ center, x, y, radius }: ConformalDisc): (angle: number) => LonLat {
  const latitude = center[1] * RADIANS_PER_DEGREE;
  const offset = y - isometricLatitude(center[1]);
  const [first, second, third] = inverseSeries(latitude);
  return (angle) => {
    const rise = (offset + radius * Math.sin(angle)) * RADIANS_PER_DEGREE;
    const radians = latitude + rise * (first + rise * (second / 2 + (rise * third) / 6));
    return [x + radius * Math.cos(angle), radians / RADIANS_PER_DEGREE];
  };
}

/** Snyder 1987, eq. 3-7 and 7-7, in degrees: where a latitude lies in Mercator's plane. */
function isometricLatitude(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS_PER_DEGREE);
  return (Math.atanh(sine) - ECCENTRICITY * Math.atanh(ECCENTRICITY * sine)) / RADIANS_PER_DEGREE;
}

/** The first three derivatives of the latitude by the isometric latitude: g = cos φ (1 − e² sin² φ) / (1 − e²), g g', … */
function inverseSeries(latitude: number): readonly [number, number, number] {
  const e2 = ECCENTRICITY ** 2;
  const [sine, cosine] = [Math.sin(latitude), Math.cos(latitude)];
  const g = (cosine * (1 - e2 * sine * sine)) / (1 - e2);
  const slope = (-sine * (1 - e2 * sine * sine) - 2 * e2 * sine * cosine * cosine) / (1 - e2);
  const curve = (-cosine * (1 - e2 * sine * sine) + 2 * e2 * cosine * (3 * sine * sine - cosine * cosine)) / (1 - e2);
  return [g, g * slope, g * (slope * slope + g * curve)];
}
