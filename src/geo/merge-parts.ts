import type { MultiPolygon } from 'geojson';
import type { Polygonal } from './geometry.ts';

/** The polygons side by side in one geometry, not dissolved: for tests of containment, never for areas. */
export function mergeParts(polygonals: readonly Polygonal[]): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: polygonals.flatMap(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates)),
  };
}
