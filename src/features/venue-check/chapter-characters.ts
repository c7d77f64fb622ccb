import { captionParts } from '../../domain/caption.ts';
import type { Chapter } from '../../domain/chapter.ts';
import type { Dataset } from '../../domain/feature.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import type { Plan } from '../../domain/plan.ts';

/** What numbers and their units are written with. */
const OF_NUMBERS = '0123456789.,%−–±≈≥≤²×/ 约公顷平方里亩米千个';

/** White space and what only steers how the letters around it are set. */
const WITHOUT_SHAPE = /[\s\p{Cc}\p{Cf}\p{Mn}]/u;

function written({ zh, en }: LocalizedText): readonly string[] {
  // The names of figures stand for numbers and are never shown.
  return [zh, en].flatMap((words) => captionParts(words).flatMap((part) => (part.kind === 'text' ? part.text : [])));
}

/**
 * Every character that a chapter shows or has read out, in both languages: its words, the names on its map, its legend.
 * @param datasets of the plan, by id
 */
export function charactersOfChapter(
  chapter: Chapter,
  plan: Plan,
  datasets: ReadonlyMap<string, Dataset>,
): ReadonlySet<string> {
  const layerIds = new Set(chapter.layers.map(({ id }) => id));
  const layers = plan.layers.filter(({ id }) => layerIds.has(id));
  const ids = new Set([...layers.map(({ datasetId }) => datasetId), ...chapter.spotlight.map((set) => set.datasetId)]);
  const texts = [
    OF_NUMBERS,
    ...[chapter.title, chapter.caption, chapter.notes].flatMap(written),
    ...chapter.figures.flatMap(({ label }) => (label ? written(label) : [])),
    ...layers.flatMap((layer) => [
      ...written(layer.title),
      ...('categories' in layer ? (layer.categories ?? []).flatMap(({ label }) => written(label)) : []),
    ]),
    ...[...ids].flatMap((id) =>
      (datasets.get(id)?.collection.features ?? []).flatMap(({ properties }) => [
        properties.name_zh,
        properties.name_en,
      ]),
    ),
  ];
  return new Set([...texts.join('')].filter((character) => !WITHOUT_SHAPE.test(character)));
}
