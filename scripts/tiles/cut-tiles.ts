import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Geometry } from 'geojson';
import { boundsOf } from '../../src/domain/bounds.ts';
import type { PlanFeatureCollection } from '../../src/domain/feature.ts';
import type { Bounds } from '../../src/domain/plan.ts';
import { expandBounds } from '../../src/geo/bounds.ts';
import { tilesWithin } from './tile-cover.ts';
import { tileFeaturesOf } from './tile-features.ts';
import { COMMON_FIELDS, type TileSet } from './tile-sets.ts';

const EXTENT = 4096;
const BUFFER = 64;
/** Decimals of the bounds: 1e-4° is 10 m, and rounding outwards keeps every feature inside. */
const BOUNDS_STEPS_PER_DEGREE = 10_000;

export interface CutTileSet {
  readonly bounds: Bounds;
  /** File path below the set's folder, `12/3427/1665.pbf`, to bytes. Empty tiles are there too: see `TileSet`. */
  readonly tiles: ReadonlyMap<string, Uint8Array>;
}

/**
 * Cuts a set of vector tiles. The same datasets give the same bytes.
 * @throws Error when a dataset of the set is missing or has nothing to draw.
 */
export function cutTileSet(set: TileSet, datasets: ReadonlyMap<string, PlanFeatureCollection>): CutTileSet {
  const layers = set.layers.map((layer) => {
    const collection = datasets.get(layer.datasetId);
    if (!collection) throw new Error(`The tile layer ${layer.id} needs the dataset ${layer.datasetId}`);
    const features = tileFeaturesOf(layer, collection);
    const index = new GeoJSONVT(features, { maxZoom: set.maxZoom, extent: EXTENT, buffer: BUFFER });
    return { layer, features, index };
  });
  const bounds = boundsAround(
    set,
    layers.flatMap(({ features }) => features.features.map(({ geometry }) => geometry)),
  );
  const tiles = new Map<string, Uint8Array>();
  for (let zoom = set.minZoom; zoom <= set.maxZoom; zoom += 1) {
    for (const { column, row } of tilesWithin(bounds, zoom)) {
      const parts = layers.flatMap(({ layer, index }) => {
        const part = zoom < layer.minZoom ? null : index.getTile(zoom, column, row);
        return part && part.features.length > 0 ? [[layer.id, part] as const] : [];
      });
      tiles.set(`${zoom}/${column}/${row}.pbf`, encode(parts));
    }
  }
  return { bounds, tiles };
}

/** What a map library asks to know of a set before it asks for tiles (TileJSON 3.0.0). */
export function tileJsonOf(set: TileSet, bounds: Bounds): unknown {
  return {
    tilejson: '3.0.0',
    name: set.id,
    attribution: '© OpenStreetMap contributors, ODbL',
    tiles: [`${set.id}/{z}/{x}/{y}.pbf`],
    bounds,
    minzoom: set.minZoom,
    maxzoom: set.maxZoom,
    vector_layers: set.layers.map(({ id, minZoom, fields }) => ({
      id,
      minzoom: minZoom,
      fields: Object.fromEntries([...COMMON_FIELDS, ...fields, 'datasetId'].map((field) => [field, ''])),
    })),
  };
}

/**
 * A tile without features is a message of no bytes, which servers and caches treat in ways of their own: it gets a layer
 * without features instead.
 */
function encode(parts: readonly (readonly [string, Pick<GeoJSONVTTile, 'features'>])[]): Uint8Array {
  const filled = parts.length > 0 ? parts : [['empty', { features: [] }] as const];
  return fromGeojsonVt(Object.fromEntries(filled) as Record<string, GeoJSONVTTile>, { version: 2, extent: EXTENT });
}

function boundsAround(set: TileSet, geometries: readonly Geometry[]): Bounds {
  const bounds = boundsOf(geometries);
  if (!bounds) throw new Error(`The tile set ${set.id} has nothing to draw`);
  const [west, south, east, north] = expandBounds(bounds, set.marginMeters);
  return [
    outwards(west, Math.floor),
    outwards(south, Math.floor),
    outwards(east, Math.ceil),
    outwards(north, Math.ceil),
  ];
}

function outwards(degrees: number, round: (steps: number) => number): number {
  return round(degrees * BOUNDS_STEPS_PER_DEGREE) / BOUNDS_STEPS_PER_DEGREE;
}
