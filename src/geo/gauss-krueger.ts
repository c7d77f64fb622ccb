import type { LonLat } from './geometry.ts';

/** CGCS2000 (GRS 80 to all practical purposes): equatorial radius in metres, flattening 1/298.257222101. */
const EQUATORIAL_RADIUS_METERS = 6_378_137;
const FLATTENING = 1 / 298.257_222_101;
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
const RADIANS = Math.PI / 180;

const n = FLATTENING / (2 - FLATTENING);
/** Radius of the circle as long as the meridian. */
const RECTIFYING_RADIUS_METERS = (EQUATORIAL_RADIUS_METERS / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64 + n ** 6 / 256);
/** Krüger's coefficients to the fourth order in n. */
const ALPHA = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4,
  (49_561 / 161_280) * n ** 4,
];

/**
 * Gauss–Krüger (transverse Mercator) on CGCS2000, in metres from the central meridian and the equator, without false
 * origins. Krüger's series of 1912 as in Karney, Transverse Mercator with an accuracy of a few nanometers (2011),
 * eqs. 7–11, 35; to the fourth order it is right to well under a millimetre within a zone. Written out here because
 * a projection library is many times the size of the one formula that measuring needs; the tests hold it to proj4.
 */
export function gaussKruegerForward(
  [longitude, latitude]: LonLat,
  { centralMeridian, scale }: { readonly centralMeridian: number; readonly scale: number },
): readonly [x: number, y: number] {
  const lambda = (longitude - centralMeridian) * RADIANS;
  const tau = Math.tan(latitude * RADIANS);
  const sigma = Math.sinh(ECCENTRICITY * Math.atanh((ECCENTRICITY * tau) / Math.hypot(1, tau)));
  const conformal = tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
  const xi = Math.atan2(conformal, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(conformal, Math.cos(lambda)));
  let [x, y] = [eta, xi];
  for (const [index, alpha] of ALPHA.entries()) {
    const order = 2 * (index + 1);
    x += alpha * Math.cos(order * xi) * Math.sinh(order * eta);
    y += alpha * Math.sin(order * xi) * Math.cosh(order * eta);
  }
  return [scale * RECTIFYING_RADIUS_METERS * x, scale * RECTIFYING_RADIUS_METERS * y];
}
