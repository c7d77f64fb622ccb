import type { Position } from 'geojson';
import { boundsOf } from '../../src/domain/bounds.ts';
import { containsPoint } from '../../src/geo/contains.ts';
import { type LonLat, type Polygonal, polygonsOf } from '../../src/geo/geometry.ts';

/** Cells along each side of the search grid; the answer is good to about a cell, which a label does not notice. */
const GRID_CELLS = 64;

/**
 * Where the name of an area is set: the grid point inside it that is farthest from its limit.
 * Cut into tiles, the area itself would get its name once in every tile.
 */
export function labelPointOf(area: Polygonal): Position | null {
  const bounds = boundsOf([area]);
  if (!bounds) return null;
  const polygons = polygonsOf(area);
  const edges = polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const));
  const [west, south, east, north] = bounds;
  /** A degree of longitude is this much shorter than one of latitude. */
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  let best: Position | null = null;
  let bestDistance = 0;
  for (let row = 1; row < GRID_CELLS; row += 1) {
    for (let column = 1; column < GRID_CELLS; column += 1) {
      const point = [
        west + ((east - west) * column) / GRID_CELLS,
        south + ((north - south) * row) / GRID_CELLS,
      ] as const;
      if (!containsPoint(polygons, point)) continue;
      const distance = Math.min(...edges.map(([start, end]) => distanceToEdge(point, start, end, shrink)));
      if (distance <= bestDistance) continue;
      bestDistance = distance;
      best = [...point];
    }
  }
  return best;
}

/** In degrees of latitude, on a plane: only compared, never shown. */
function distanceToEdge(point: LonLat, start: LonLat, end: LonLat, shrink: number): number {
  const [x, y] = [(point[0] - start[0]) * shrink, point[1] - start[1]];
  const [edgeX, edgeY] = [(end[0] - start[0]) * shrink, end[1] - start[1]];
  const lengthSquared = edgeX * edgeX + edgeY * edgeY;
  const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, (x * edgeX + y * edgeY) / lengthSquared));
  return Math.hypot(x - along * edgeX, y - along * edgeY);
}
