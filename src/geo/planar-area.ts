import { gaussKruegerForward } from './gauss-krueger.ts';
import { type LonLat, type Polygonal, polygonsOf } from './geometry.ts';

/** A plane that drawings are measured in: from degrees to metres. */
export type Plane = (position: LonLat) => readonly [x: number, y: number];

const WEB_MERCATOR_RADIUS_METERS = 6_378_137;
const RADIANS = Math.PI / 180;

/** EPSG:3857, the plane of web maps. */
export const WEB_MERCATOR: Plane = ([longitude, latitude]) => [
  WEB_MERCATOR_RADIUS_METERS * longitude * RADIANS,
  WEB_MERCATOR_RADIUS_METERS * Math.asinh(Math.tan(latitude * RADIANS)),
];

/**
 * 上海2000: Gauss–Krüger about 121°27′52″ on CGCS2000, the plane at a height of 16.32 m as announced, which the scale
 * factor stands for. Axis offsets and rotation are not published: they move a drawing, but leave its areas as they are.
 */
const SHANGHAI_PLANE_METERS = 16.32;
const MEAN_EARTH_RADIUS_METERS = 6_371_008.8;
const SHANGHAI_MERIDIAN_DEGREES = 121 + 27 / 60 + 52 / 3600;
export const SHANGHAI_2000: Plane = gaussKrueger(
  SHANGHAI_MERIDIAN_DEGREES,
  1 + SHANGHAI_PLANE_METERS / MEAN_EARTH_RADIUS_METERS,
);

/** The central meridian, in degrees, of the 3° zone that a longitude falls into: 120 for 118.5–121.5. */
export function centralMeridianOf(longitude: number): number {
  return Math.round(longitude / 3) * 3;
}

/** CGCS2000 in Gauss–Krüger about a central meridian; in 3° zones at 75–135° these are EPSG:4534–4554. */
export function gaussKrueger(centralMeridian: number, scale = 1): Plane {
  return (position) => gaussKruegerForward(position, { centralMeridian, scale });
}

/**
 * Area in square metres in a plane: vertices projected and joined by straight lines, as drawing software does. (That an
 * edge is straight in the plane, not in longitude and latitude, is part of what the method makes of a polygon.)
 * @throws GeometryError for an invalid ring.
 */
export function planarAreaSquareMeters(geometry: Polygonal, plane: Plane): number {
  const ringArea = (ring: readonly LonLat[]): number => {
    const points = ring.map(plane);
    const [originX, originY] = points[0] ?? [0, 0];
    let doubled = 0;
    for (let index = 1; index < points.length; index += 1) {
      const [x1 = 0, y1 = 0] = points[index - 1] ?? [];
      const [x2 = 0, y2 = 0] = points[index] ?? [];
      // Relative to the first vertex: northings of 3,500 km would cost the digits.
      doubled += (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY);
    }
    return Math.abs(doubled / 2);
  };
  return polygonsOf(geometry).reduce(
    (total, rings) => rings.reduce((sum, ring, index) => sum + (index === 0 ? 1 : -1) * ringArea(ring), total),
    0,
  );
}
