import type { Bounds } from '../../domain/plan.ts';

/** A set of tiles as its TileJSON describes it. */
export interface TileSet {
  /** Such as `district/{z}/{x}/{y}.pbf`, below `tiles/`. */
  readonly template: string;
  readonly bounds: Bounds;
  readonly minZoom: number;
  readonly maxZoom: number;
}

/** What a map shows. */
export interface MapView {
  readonly bounds: Bounds;
  readonly zoom: number;
}

/** Web Mercator's own limit. Degrees. */
const MAX_LATITUDE = 85.0511;

function columnAt(longitude: number, zoom: number): number {
  return Math.floor(((longitude + 180) / 360) * 2 ** zoom);
}

function rowAt(latitude: number, zoom: number): number {
  const sine = Math.sin((Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, latitude)) * Math.PI) / 180);
  return Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** zoom);
}

function clamp(value: number, zoom: number): number {
  return Math.min(2 ** zoom - 1, Math.max(0, value));
}

/**
 * The tiles that a map asks for of a set, from the coarsest down to those of its zoom: a flight there passes all of them.
 * Outside its bounds a set has no tiles.
 * @returns paths below the page's folder
 */
export function tilesOfView({ bounds, zoom }: MapView, set: TileSet): readonly string[] {
  const west = Math.max(bounds[0], set.bounds[0]);
  const south = Math.max(bounds[1], set.bounds[1]);
  const east = Math.min(bounds[2], set.bounds[2]);
  const north = Math.min(bounds[3], set.bounds[3]);
  if (west > east || south > north) return [];
  const paths: string[] = [];
  const deepest = Math.min(set.maxZoom, Math.floor(zoom));
  for (let z = set.minZoom; z <= deepest; z++) {
    for (let x = clamp(columnAt(west, z), z); x <= clamp(columnAt(east, z), z); x++) {
      for (let y = clamp(rowAt(north, z), z); y <= clamp(rowAt(south, z), z); y++) {
        const path = set.template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
        paths.push(`tiles/${path}`);
      }
    }
  }
  return paths;
}

function isBounds(value: unknown): value is Bounds {
  return Array.isArray(value) && value.length === 4 && value.every((part) => typeof part === 'number');
}

/** Reads a TileJSON; undefined when it is none that we cut. */
export function readTileSet(json: unknown): TileSet | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { tiles, bounds, minzoom, maxzoom } = json as Readonly<Record<string, unknown>>;
  const template: unknown = Array.isArray(tiles) ? tiles[0] : undefined;
  if (typeof template !== 'string' || !isBounds(bounds)) return undefined;
  if (typeof minzoom !== 'number' || typeof maxzoom !== 'number') return undefined;
  return { template, bounds, minZoom: minzoom, maxZoom: maxzoom };
}
