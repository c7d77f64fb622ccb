/** One source layer of the tiles: which dataset it is cut from, from which zoom, and what a style may read of it. */
export interface TileLayer {
  readonly id: string;
  readonly datasetId: string;
  /** Lower zooms leave it out: too small to be seen there. */
  readonly minZoom: number;
  readonly fields: readonly string[];
  /** What of each area is cut; absent: the features as they are. */
  readonly derived?: 'limits' | 'label-points';
}

/**
 * Tiles that share bounds and zooms. There are two sets because a tile must exist wherever the map may ask for one:
 * the cities lie three degrees apart but need no zoom beyond 8 (the map enlarges the last one), the district needs
 * zoom 15 but only fills a quarter of a degree. One set for both would be 45,000 files, nearly all empty.
 */
export interface TileSet {
  /** Folder and TileJSON name below `public/tiles/`. */
  readonly id: string;
  readonly minZoom: number;
  readonly maxZoom: number;
  /** How far the bounds reach beyond the features. */
  readonly marginMeters: number;
  readonly layers: readonly TileLayer[];
}

/** Every feature carries these. */
export const COMMON_FIELDS = ['id', 'name_zh', 'name_en', 'dataClass'] as const;

export const TILE_SETS: readonly TileSet[] = [
  {
    id: 'region',
    minZoom: 4,
    maxZoom: 8,
    marginMeters: 5000,
    layers: [{ id: 'cities', datasetId: 'cities', minZoom: 4, fields: ['role', 'kind', 'rank'] }],
  },
  {
    id: 'district',
    minZoom: 6,
    maxZoom: 15,
    marginMeters: 100,
    layers: [
      { id: 'towns', datasetId: 'towns', minZoom: 6, fields: ['kind'] },
      { id: 'towns-limits', datasetId: 'towns', minZoom: 6, fields: [], derived: 'limits' },
      { id: 'towns-names', datasetId: 'towns', minZoom: 6, fields: ['kind'], derived: 'label-points' },
      { id: 'water', datasetId: 'hengli', minZoom: 6, fields: ['status', 'section'] },
      { id: 'roads', datasetId: 'roads', minZoom: 6, fields: ['class', 'ref'] },
      { id: 'metro', datasetId: 'metro', minZoom: 6, fields: ['status', 'ref'] },
      { id: 'crossings', datasetId: 'crossings', minZoom: 11, fields: ['kind', 'road', 'bridgeLengthMeters'] },
      { id: 'places', datasetId: 'places', minZoom: 9, fields: ['kind', 'rank'] },
      { id: 'villages', datasetId: 'villages', minZoom: 10, fields: [] },
    ],
  },
];
