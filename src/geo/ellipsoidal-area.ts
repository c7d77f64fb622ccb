import { edgesOf, type LonLat, type Polygonal, polygonsOf } from './geometry.ts';
import { GeometryError } from './geometry-error.ts';
import { type Ellipsoid, WGS84 } from './wgs84.ts';

const RADIANS_PER_DEGREE = Math.PI / 180;
/** An edge that climbs further is cut; five Gauss points then leave less than 1e-12 of the edge's integral. */
const MAX_CLIMB_DEGREES = 2;
/** Gauss–Legendre, five points on 0–1: share along the edge, weight (Abramowitz & Stegun 25.4.30). */
const GAUSS_POINTS = [
  [0.046910077030668, 0.118463442528095],
  [0.230765344947158, 0.239314335249683],
  [0.5, 0.284444444444444],
  [0.769234655052842, 0.239314335249683],
  [0.953089922969332, 0.118463442528095],
] as const;

/**
 * Area on the ellipsoid in square metres: outer rings less their holes, parts summed (they are taken as disjoint).
 *
 * Edges are straight in longitude and latitude. The area is the line integral, along the edges themselves, of the
 * ellipsoidal area between equator and latitude (Snyder 1987, eq. 3-12, the authalic latitude's q), so the result is
 * what a geodesic polygon tends to when its edges are densified without end. `geodesic-area.ts` proves it with
 * GeographicLib; here it costs microseconds, which 50,000 parcels need.
 *
 * @throws GeometryError for an invalid ring, and for an edge that jumps more than 180° of longitude
 * (antimeridian, pole): such a ring has to be cut first, as RFC 7946 asks.
 */
export function polygonAreaSquareMeters(geometry: Polygonal, ellipsoid: Ellipsoid = WGS84): number {
  const areaPerRadian = areaPerRadianFromEquator(ellipsoid);
  let total = 0;
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, index) => {
      const area = Math.abs(signedRingArea(ring, areaPerRadian));
      total += index === 0 ? area : -area;
    });
  }
  return total;
}

function signedRingArea(ring: readonly LonLat[], areaPerRadian: (latitudeRadians: number) => number): number {
  let sum = 0;
  for (const [start, end] of edgesOf(ring)) {
    const longitudeStep = end[0] - start[0];
    if (Math.abs(longitudeStep) > 180) throw antimeridianError();
    if (longitudeStep === 0) continue;
    const pieces = Math.max(1, Math.ceil(Math.abs(end[1] - start[1]) / MAX_CLIMB_DEGREES));
    let mean = 0;
    for (let piece = 0; piece < pieces; piece += 1) {
      for (const [share, weight] of GAUSS_POINTS) {
        const latitude = start[1] + ((end[1] - start[1]) * (piece + share)) / pieces;
        mean += (weight / pieces) * areaPerRadian(latitude * RADIANS_PER_DEGREE);
      }
    }
    sum += longitudeStep * RADIANS_PER_DEGREE * mean;
  }
  return sum;
}

/** The area between the equator and a latitude, for one radian of longitude: b²/2 · (s/(1−e²s²) + artanh(es)/e). */
export function areaPerRadianFromEquator(ellipsoid: Ellipsoid): (latitudeRadians: number) => number {
  const { semiMajorAxisMeters, flattening } = ellipsoid;
  const halfSemiMinorSquared = (semiMajorAxisMeters * (1 - flattening)) ** 2 / 2;
  const eccentricitySquared = flattening * (2 - flattening);
  const eccentricity = Math.sqrt(eccentricitySquared);
  return (latitudeRadians) => {
    const sine = Math.sin(latitudeRadians);
    return (
      halfSemiMinorSquared *
      (sine / (1 - eccentricitySquared * sine * sine) + Math.atanh(eccentricity * sine) / eccentricity)
    );
  };
}

export function antimeridianError(): GeometryError {
  return new GeometryError({
    zh: '多边形的一条边跨过 180° 以上经度（对向经线或极点），须先切开再量算',
    en: 'A polygon edge spans more than 180° of longitude (antimeridian or pole); cut the polygon there first',
  });
}
