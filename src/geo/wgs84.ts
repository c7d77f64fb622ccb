import geographicLib from 'geographiclib-geodesic';

/** An ellipsoid of revolution: semi-major axis in metres, flattening without unit. */
export interface Ellipsoid {
  readonly semiMajorAxisMeters: number;
  readonly flattening: number;
}

export const WGS84: Ellipsoid = { semiMajorAxisMeters: 6_378_137, flattening: 1 / 298.257223563 };
/** CGCS2000 differs from WGS84 by 0.1 mm in the semi-minor axis (GB 22021-2008). */
export const CGCS2000: Ellipsoid = { semiMajorAxisMeters: 6_378_137, flattening: 1 / 298.257222101 };

/** GeographicLib's solver on WGS84 (Karney 2013); the only place that names the library. */
export const wgs84Geodesic = geographicLib.Geodesic.WGS84;
