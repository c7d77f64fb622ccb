import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../domain/plan.ts';
import { localScaleAt } from './local-scale.ts';

/** The box around geometries in degrees; null when there is no position at all. No Turf: the first chunk needs it. */
export function boundsOf(...geometries: readonly (Geometry | null)[]): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    if (!geometry) continue;
    for (const [longitude = Number.NaN, latitude = Number.NaN] of positionsOf(geometry)) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  return west <= east && south <= north ? [west, south, east, north] : null;
}

/** Every position of a geometry, parts in order; a ring's closing position included. */
function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}

/** A box that holds everything within so many metres of the given one; wide rather than tight. */
export function expandBounds([west, south, east, north]: Bounds, meters: number): Bounds {
  const farthestLatitude = Math.min(89, Math.max(Math.abs(south), Math.abs(north)) + meters / 110_000);
  const scale = localScaleAt(farthestLatitude);
  const longitudeMargin = (meters * 1.01) / scale.metersPerLongitudeDegree;
  // A degree of latitude is never shorter than 110.5 km.
  const latitudeMargin = (meters * 1.01) / 110_500;
  return [west - longitudeMargin, south - latitudeMargin, east + longitudeMargin, north + latitudeMargin];
}

export function boundsMeet(one: Bounds, other: Bounds): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
