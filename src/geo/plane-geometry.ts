import type { Geometry } from 'geojson';
import type { Bounds } from '../domain/plan.ts';
import { containsPoint } from './contains.ts';
import { edgesOf, isLinear, isPointlike, isPolygonal, type LonLat, linesOf, pointsOf, polygonsOf } from './geometry.ts';
import { type LocalPlane, type PlaneEdge, type PlanePoint, pointsAlong } from './local-plane.ts';

/** The edges of lines and of the boundaries of polygons, in the plane; none of points. */
export function edgesInPlane(geometry: Geometry, plane: LocalPlane): readonly PlaneEdge[] {
  return linesIn(geometry).flatMap((line) =>
    edgesOf(line).map(([start, end]): PlaneEdge => [plane.toPlane(start), plane.toPlane(end)]),
  );
}

/**
 * Points that stand for a geometry: its points, or its lines and boundaries at the spacing, as far as they lie in the
 * box. A point of a line that is missed by half a spacing s makes a distance d too long by s²/8d, 0.1 m of 500 m at 20 m.
 */
export function standInsFor(
  geometry: Geometry,
  plane: LocalPlane,
  { spacingMeters, within }: { readonly spacingMeters: number; readonly within: Bounds },
): readonly PlanePoint[] {
  const [west, south, east, north] = within;
  const isNear = ([longitude, latitude]: LonLat) =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  if (isPointlike(geometry)) return pointsOf(geometry).filter(isNear).map(plane.toPlane);
  return edgesInPlane(geometry, plane)
    .flatMap((edge) => pointsAlong(edge, spacingMeters))
    .filter((point) => isNear(plane.fromPlane(point)));
}

/** Whether a point lies inside one of the geometries that have an inside. */
export function isInside(geometries: readonly Geometry[], plane: LocalPlane, point: PlanePoint): boolean {
  const position = plane.fromPlane(point);
  return geometries.some((geometry) => isPolygonal(geometry) && containsPoint(polygonsOf(geometry), position));
}

function linesIn(geometry: Geometry): readonly (readonly LonLat[])[] {
  if (isLinear(geometry)) return linesOf(geometry);
  if (isPolygonal(geometry)) return polygonsOf(geometry).flat();
  return [];
}
