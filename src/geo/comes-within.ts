import type { Geometry } from 'geojson';
import { boundsOf } from '../domain/bounds.ts';
import { type Band, bandAround, shareWithin } from './band.ts';
import { expandBounds } from './bounds.ts';
import { containsPoint } from './contains.ts';
import {
  edgesOf,
  isLinear,
  isPointlike,
  isPolygonal,
  type LonLat,
  linesOf,
  type Polygonal,
  pointsOf,
  polygonsOf,
} from './geometry.ts';

/**
 * Whether ground of a polygon lies nearer to a geometry than the distance: what the buffer of the geometry would cover
 * some of. Far cheaper than making the buffer. Distances are taken in the local plane of each edge, right to 0.1 % for
 * edges of some kilometres, so at the very limit it may fall either way.
 * @throws GeometryError for invalid coordinates or rings.
 */
export function comesWithin(geometry: Geometry, target: Polygonal, distanceMeters: number): boolean {
  const bounds = boundsOf([target]);
  if (!bounds) return false;
  const [west, south, east, north] = expandBounds(bounds, distanceMeters);
  const polygons = polygonsOf(target);
  // Made when first asked for: most sources stay outside the box.
  let bands: readonly Band[] | null = null;
  const isNear = (from: LonLat, to: LonLat): boolean => {
    if (Math.max(from[0], to[0]) < west || Math.min(from[0], to[0]) > east) return false;
    if (Math.max(from[1], to[1]) < south || Math.min(from[1], to[1]) > north) return false;
    if (containsPoint(polygons, from)) return true;
    bands ??= bandsAround(polygons.flat(), distanceMeters);
    return bands.some((band) => shareWithin(band, from, to) !== null);
  };
  const comesNear = (line: readonly LonLat[]) => edgesOf(line).some(([from, to]) => isNear(from, to));
  if (isPointlike(geometry)) return pointsOf(geometry).some((point) => isNear(point, point));
  if (isLinear(geometry)) return linesOf(geometry).some(comesNear);
  if (isPolygonal(geometry)) {
    const rings = polygonsOf(geometry);
    return rings.flat().some(comesNear) || polygons.some(([outer]) => outer?.[0] && containsPoint(rings, outer[0]));
  }
  return geometry.geometries.some((part) => comesWithin(part, target, distanceMeters));
}

function bandsAround(rings: readonly (readonly LonLat[])[], toleranceMeters: number): readonly Band[] {
  return rings.flatMap(edgesOf).map(([start, end]) => bandAround(start, end, toleranceMeters));
}
