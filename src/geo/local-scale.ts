import { WGS84 } from './wgs84.ts';

/** How many metres one degree is, along the parallel and along the meridian. */
export interface LocalScale {
  readonly metersPerLongitudeDegree: number;
  readonly metersPerLatitudeDegree: number;
}

/**
 * The ellipsoid's scale at a latitude (degrees), from the radii of curvature N (prime vertical) and M (meridian).
 * Good for choosing steps, ordering candidates and tolerances of metres; not for figures.
 */
export function localScaleAt(latitude: number): LocalScale {
  const { semiMajorAxisMeters: a, flattening: f } = WGS84;
  const eccentricitySquared = f * (2 - f);
  const radiansPerDegree = Math.PI / 180;
  const w = Math.sqrt(1 - eccentricitySquared * Math.sin(latitude * radiansPerDegree) ** 2);
  return {
    metersPerLongitudeDegree: (a / w) * Math.cos(latitude * radiansPerDegree) * radiansPerDegree,
    metersPerLatitudeDegree: ((a * (1 - eccentricitySquared)) / w ** 3) * radiansPerDegree,
  };
}
