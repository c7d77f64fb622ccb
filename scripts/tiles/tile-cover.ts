import type { Bounds } from '../../src/domain/plan.ts';

export interface TileAddress {
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
}

/**
 * Every tile that a map asks for within bounds: the same rounding as MapLibre's own (`TileBounds.contains`), so that
 * no request inside them can find a tile missing. North to south, west to east.
 */
export function tilesWithin([west, south, east, north]: Bounds, zoom: number): readonly TileAddress[] {
  const worldTiles = 2 ** zoom;
  const columns = rangeOf(Math.floor(mercatorX(west) * worldTiles), Math.ceil(mercatorX(east) * worldTiles));
  const rows = rangeOf(Math.floor(mercatorY(north) * worldTiles), Math.ceil(mercatorY(south) * worldTiles));
  return rows.flatMap((row) => columns.map((column) => ({ zoom, column, row })));
}

function rangeOf(from: number, until: number): readonly number[] {
  return Array.from({ length: until - from }, (_, index) => from + index);
}

/** 0 at 180° W, 1 at 180° E. */
function mercatorX(longitude: number): number {
  return (180 + longitude) / 360;
}

/** 0 at the north edge of the square world, 1 at the south edge. */
function mercatorY(latitude: number): number {
  return (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))) / 360;
}
