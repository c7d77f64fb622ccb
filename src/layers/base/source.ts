import type { VectorSourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/** The two sets of vector tiles that `npm run tiles` cuts: the district finely, the region's cities coarsely. */
export const DISTRICT_SOURCE_ID = 'base-district';
export const REGION_SOURCE_ID = 'base-region';

/** The scheme that the map controller resolves to the page's own folder, wherever the page is served from. */
export const BASE_TILES_SCHEME = 'base-tiles:';

/** The base map's own sources; bounds and zooms stand in each set's TileJSON. */
export function baseMapSources(): Record<string, VectorSourceSpecification> {
  return {
    [DISTRICT_SOURCE_ID]: { type: 'vector', url: `${BASE_TILES_SCHEME}district.json` },
    [REGION_SOURCE_ID]: { type: 'vector', url: `${BASE_TILES_SCHEME}region.json` },
  };
}
