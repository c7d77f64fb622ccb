import { areaPerRadianFromEquator } from './ellipsoidal-area.ts';
import { nationalAreaPerRadianFromEquator } from './national-area.ts';
import { CGCS2000, WGS84 } from './wgs84.ts';

/** How an area is reckoned: on which surface, and what an edge is on it. */
export interface AreaSurface {
  /** The area between the equator and a latitude for one radian of longitude, in square metres. */
  readonly fromEquator: (latitudeRadians: number) => number;
  /**
   * `straight`: edges are straight in longitude and latitude. `ends`: under an edge the mean of its two ends is taken, as
   * Turf does, which makes it straight in longitude and the sine of the latitude.
   */
  readonly edges: 'straight' | 'ends';
}

/** Turf's mean radius in metres. */
const TURF_RADIUS_METERS = 6_371_008.8;

/** The three methods of the command line. */
export const AREA_SURFACES = {
  ellipsoid: { fromEquator: areaPerRadianFromEquator(WGS84), edges: 'straight' },
  national: { fromEquator: nationalAreaPerRadianFromEquator(CGCS2000), edges: 'straight' },
  turf: { fromEquator: (latitude) => TURF_RADIUS_METERS ** 2 * Math.sin(latitude), edges: 'ends' },
} as const satisfies Record<string, AreaSurface>;

export type AreaMethod = keyof typeof AREA_SURFACES;
