import type { Position } from 'geojson';
import type { Polygonal } from './geometry.ts';

/**
 * Rounds every vertex to a grid in degrees and drops what collapses: repeated vertices, and rings that are left with
 * fewer than three corners. Null when no outer ring is left, i.e. the whole was thinner than the grid. A grid of 0
 * returns the geometry as it is.
 */
export function snapToGrid(geometry: Polygonal, gridDegrees: number): Polygonal | null {
  if (gridDegrees === 0) return geometry;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => snapRing(ring, gridDegrees));
    return outer ? [[outer, ...holes.filter((hole) => hole !== null)]] : [];
  });
  return coordinates.length === 0 ? null : { type: 'MultiPolygon', coordinates };
}

function snapRing(ring: readonly Position[], gridDegrees: number): Position[] | null {
  // Dividing by a whole number gives the nearest double of the decimal; multiplying by 1e-9 would not.
  const perDegree = Math.round(1 / gridDegrees);
  const snapped: Position[] = [];
  for (const position of ring) {
    const next = position.map((degrees) => Math.round(degrees * perDegree) / perDegree);
    const previous = snapped.at(-1);
    if (!previous || previous[0] !== next[0] || previous[1] !== next[1]) snapped.push(next);
  }
  return snapped.length < 4 ? null : snapped;
}
