import type { Geometry } from 'geojson';
import { edgesOf, isLinear, isPointlike, isPolygonal, type LonLat, linesOf, pointsOf, polygonsOf } from './geometry.ts';

/**
 * The point to hang a label or a camera on: mean of points, length-weighted mean of lines, area-weighted mean of
 * polygons (holes count negative). Planar in longitude and latitude: within 0.1 m of the ellipsoid's for a zone of
 * 3 km. It may lie outside a crescent. Null when there is nothing to average.
 * @throws GeometryError on an invalid coordinate.
 */
export function centroidOf(geometry: Geometry): LonLat | null {
  if (isPointlike(geometry)) return weightedMean(pointsOf(geometry).map((point) => [point, 1]));
  if (isLinear(geometry)) return weightedMean(linesOf(geometry).flatMap((line) => edgesOf(line).map(weighEdge)));
  if (isPolygonal(geometry)) return weightedMean(polygonsOf(geometry).flatMap((rings) => rings.map(weighRing)));
  return null;
}

type Weighted = readonly [LonLat, weight: number];

function weightedMean(items: readonly Weighted[]): LonLat | null {
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  if (total === 0) return null;
  const sumOf = (axis: 0 | 1) => items.reduce((sum, [point, weight]) => sum + point[axis] * weight, 0);
  return [sumOf(0) / total, sumOf(1) / total];
}

function weighEdge([start, end]: readonly [LonLat, LonLat]): Weighted {
  const shrink = Math.cos((start[1] * Math.PI) / 180);
  const length = Math.hypot((end[0] - start[0]) * shrink, end[1] - start[1]);
  return [[(start[0] + end[0]) / 2, (start[1] + end[1]) / 2], length];
}

/** The centroid of a ring and its area in square degrees: positive for the outer ring, negative for a hole. */
function weighRing(ring: readonly LonLat[], index: number): Weighted {
  const [originX, originY] = ring[0] ?? [0, 0];
  let [area, momentX, momentY] = [0, 0, 0];
  for (const [start, end] of edgesOf(ring)) {
    // Relative to the first vertex, or the digits drown in 121 × 31.
    const [x1, y1, x2, y2] = [start[0] - originX, start[1] - originY, end[0] - originX, end[1] - originY];
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    momentX += ((x1 + x2) * cross) / 6;
    momentY += ((y1 + y2) * cross) / 6;
  }
  if (area === 0) return [[originX, originY], 0];
  return [[originX + momentX / area, originY + momentY / area], index === 0 ? Math.abs(area) : -Math.abs(area)];
}
