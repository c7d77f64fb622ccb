import { destination } from './geodesic.ts';
import type { LonLat } from './geometry.ts';
import { WGS84 } from './wgs84.ts';

/** Where one arrives from a fixed origin: metres to the east and to the north of it, along one geodesic. */
export type NearDestination = (eastMeters: number, northMeters: number) => LonLat;

const DEGREES_PER_RADIAN = 180 / Math.PI;
/** The series leaves some nanometres at 1 km, and 4e-7 m at this distance in middle latitudes. */
const SERIES_LIMIT_METERS = 5000;
/** Towards the poles its terms grow with the tangent of the latitude. */
const SERIES_LIMIT_DEGREES = 75;

/**
 * The direct geodesic problem on WGS84 for many points about one origin: azimuth atan2(east, north), distance
 * hypot(east, north). Legendre's series to the third order (Jordan/Eggert, Handbuch der Vermessungskunde III; terms as
 * in Torge, Geodesy, §6.3.2), which costs a hundredth of GeographicLib; beyond 5 km, or 75° of latitude, GeographicLib.
 */
export function nearDestinationFrom(origin: LonLat): NearDestination {
  const [longitude, latitude] = origin;
  const { semiMajorAxisMeters: a, flattening } = WGS84;
  const secondEccentricitySquared = (flattening * (2 - flattening)) / (1 - flattening) ** 2;
  const cosine = Math.cos(latitude / DEGREES_PER_RADIAN);
  const t = Math.tan(latitude / DEGREES_PER_RADIAN);
  const t2 = t * t;
  const n2 = secondEccentricitySquared * cosine * cosine;
  const v2 = 1 + n2;
  // The radius of curvature in the prime vertical: c / V with c = a² / b.
  const primeVertical = a / (1 - flattening) / Math.sqrt(v2);
  const north = v2 * DEGREES_PER_RADIAN;
  const east = DEGREES_PER_RADIAN / cosine;
  return (eastMeters, northMeters) => {
    const distanceMeters = Math.hypot(eastMeters, northMeters);
    if (distanceMeters > SERIES_LIMIT_METERS || Math.abs(latitude) > SERIES_LIMIT_DEGREES) {
      return destination(origin, Math.atan2(eastMeters, northMeters) * DEGREES_PER_RADIAN, distanceMeters);
    }
    const v = eastMeters / primeVertical;
    const u = northMeters / primeVertical;
    const second = -(t * v * v + 3 * n2 * t * u * u) / 2;
    const third = (-(1 + 3 * t2 + n2 - 9 * n2 * t2) * u * v * v - 3 * n2 * (1 - t2 + n2 - 5 * n2 * t2) * u * u * u) / 6;
    return [
      longitude + east * (v + t * u * v + ((1 + 3 * t2 + n2) * u * u * v - t2 * v * v * v) / 3),
      latitude + north * (u + second + third),
    ];
  };
}
