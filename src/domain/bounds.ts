import type { Geometry, Position } from 'geojson';
import type { Bounds } from './plan.ts';

/** Every position of a geometry, parts in order. */
function positionsOf(geometry: Geometry): readonly Position[] {
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

/** The box around geometries, in degrees; null when none of them has a place. */
export function boundsOf(geometries: Iterable<Geometry | null>): Bounds | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    for (const [longitude = Number.NaN, latitude = Number.NaN] of geometry ? positionsOf(geometry) : []) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  return west <= east && south <= north ? [west, south, east, north] : null;
}
