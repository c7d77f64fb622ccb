import type { Geometry } from 'geojson';
import { containsPoint } from './contains.ts';
import { distanceMeters } from './geodesic.ts';
import { edgesOf, isLinear, isPointlike, isPolygonal, type LonLat, linesOf, pointsOf, polygonsOf } from './geometry.ts';
import { localScaleAt } from './local-scale.ts';

/**
 * The shortest distance on the WGS84 ellipsoid from a point to a geometry, in metres: to the nearest point of a
 * multipoint, to the nearest place on a line; 0 inside a polygon, else to its boundary. Edges are straight in
 * longitude and latitude. Infinity for a geometry without positions.
 * @throws GeometryError on invalid coordinates.
 */
export function distanceToGeometryMeters(point: LonLat, geometry: Geometry): number {
  if (isPointlike(geometry)) return least(pointsOf(geometry).map((other) => distanceMeters(point, other)));
  if (isLinear(geometry)) return distanceToLines(point, linesOf(geometry));
  if (isPolygonal(geometry)) {
    const polygons = polygonsOf(geometry);
    return containsPoint(polygons, point) ? 0 : distanceToLines(point, polygons.flat());
  }
  return least(geometry.geometries.map((part) => distanceToGeometryMeters(point, part)));
}

function distanceToLines(point: LonLat, lines: readonly (readonly LonLat[])[]): number {
  return least(lines.flatMap(edgesOf).map(([start, end]) => distanceToEdge(point, start, end)));
}

/**
 * The foot of the perpendicular is sought in the local plane, then again in the plane about the foot: the second round
 * leaves an error of the second order in an offset along the edge, which is nothing in the distance.
 */
function distanceToEdge(point: LonLat, start: LonLat, end: LonLat): number {
  let foot = footOnEdge(point, start, end, point[1]);
  foot = footOnEdge(point, start, end, (point[1] + foot[1]) / 2);
  return distanceMeters(point, foot);
}

function footOnEdge(point: LonLat, start: LonLat, end: LonLat, latitude: number): LonLat {
  const scale = localScaleAt(latitude);
  const [x, y] = [scale.metersPerLongitudeDegree, scale.metersPerLatitudeDegree];
  const [dx, dy] = [(end[0] - start[0]) * x, (end[1] - start[1]) * y];
  const lengthSquared = dx * dx + dy * dy;
  if (lengthSquared === 0) return start;
  const dot = (point[0] - start[0]) * x * dx + (point[1] - start[1]) * y * dy;
  const share = Math.min(1, Math.max(0, dot / lengthSquared));
  return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
}

/** The least of any number of numbers: `Math.min` takes only so many at a time. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((found, number) => Math.min(found, number), Number.POSITIVE_INFINITY);
}
