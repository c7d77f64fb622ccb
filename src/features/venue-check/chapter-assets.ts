import type { Chapter } from '../../domain/chapter.ts';
import { LOCALES } from '../../domain/localized.ts';
import type { Plan } from '../../domain/plan.ts';
import { type MapView, type TileSet, tilesOfView } from './tiles-of-view.ts';

/** The base map's sets, as the map asks for them. */
export const TILE_SET_FILES = ['tiles/district.json', 'tiles/region.json'] as const;

/**
 * The files that a chapter's live picture is made from, below the page's folder.
 * @param view what the map shows of it on this screen; null where there is no map to draw
 */
export function filesOfChapter(
  chapter: Chapter,
  plan: Plan,
  tileSets: readonly TileSet[],
  view: MapView | null,
): readonly string[] {
  const layerIds = new Set(chapter.layers.map(({ id }) => id));
  const datasetIds = new Set([
    ...plan.layers.filter(({ id }) => layerIds.has(id)).map(({ datasetId }) => datasetId),
    ...chapter.spotlight.map(({ datasetId }) => datasetId),
  ]);
  const own = plan.roadshow?.chapters.filter(({ id }) => id === chapter.id) ?? [];
  return [
    'data/plan.json',
    ...own.map(({ file }) => `data/${file}`),
    ...plan.datasets.filter(({ id }) => datasetIds.has(id)).map(({ file }) => `data/${file}`),
    ...TILE_SET_FILES,
    ...(view ? tileSets.flatMap((set) => tilesOfView(view, set)) : []),
  ];
}

/** The pictures that stand in for the live map when it fails, in either language and theme. */
export function stillsOfChapter(chapterId: string): readonly string[] {
  return LOCALES.flatMap((locale) =>
    ['light', 'dark'].map((theme) => `data/roadshow/stills/${chapterId}.${locale}.${theme}.png`),
  );
}
