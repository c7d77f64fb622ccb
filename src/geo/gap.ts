import type { Geometry } from 'geojson';
import { edgesOf, isLinear, isPointlike, isPolygonal, type LonLat, linesOf, pointsOf, polygonsOf } from './geometry.ts';
import { distanceToGeometryMeters } from './nearest.ts';

/**
 * The shortest distance on the WGS84 ellipsoid between two geometries, in metres: 0 where they share a place, else
 * between a vertex of one and the nearest place of the other, which is where two straight edges that do not cross come
 * nearest. Infinity when either has no positions.
 * @throws GeometryError on invalid coordinates.
 */
export function gapMeters(one: Geometry, other: Geometry): number {
  if (boundariesCross(one, other)) return 0;
  const from = (vertices: readonly LonLat[], to: Geometry) =>
    vertices.reduce((least, vertex) => Math.min(least, distanceToGeometryMeters(vertex, to)), Number.POSITIVE_INFINITY);
  return Math.min(from(verticesOf(one), other), from(verticesOf(other), one));
}

/** Every position of a geometry; of a polygon the first position of a ring comes twice, as it is written. */
export function verticesOf(geometry: Geometry): readonly LonLat[] {
  if (isPointlike(geometry)) return pointsOf(geometry);
  if (isLinear(geometry)) return linesOf(geometry).flat();
  if (isPolygonal(geometry)) return polygonsOf(geometry).flat(2);
  return geometry.geometries.flatMap(verticesOf);
}

function boundariesCross(one: Geometry, other: Geometry): boolean {
  const others = boundaryEdgesOf(other);
  return boundaryEdgesOf(one).some(([a, b]) =>
    others.some(([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0),
  );
}

function boundaryEdgesOf(geometry: Geometry): readonly (readonly [LonLat, LonLat])[] {
  if (isLinear(geometry)) return linesOf(geometry).flatMap(edgesOf);
  if (isPolygonal(geometry)) return polygonsOf(geometry).flat().flatMap(edgesOf);
  return [];
}

function side(from: LonLat, to: LonLat, point: LonLat): number {
  return Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]));
}
