import type { Chapter, ChapterEntry, ChapterState } from '../../domain/chapter.ts';
import type { Dataset, PlanFeature } from '../../domain/feature.ts';
import type { FeatureSet, Plan } from '../../domain/plan.ts';
import type { AppState, PlanDocument } from '../app-state.ts';
import type { DrawnLayer } from './drawn-layer.ts';
import { memoiseLast } from './memoise.ts';
import { featuresOf, selectReadyDatasets } from './select-features.ts';

const PENDING: ChapterState = { kind: 'pending' };

/** The chapter that the window shows; undefined outside the roadshow and while it is being read. */
export function selectChapter(state: AppState): Chapter | undefined {
  const found = selectChapterState(state);
  return found.kind === 'ready' ? found.chapter : undefined;
}

/** What has become of the chapter that the window shows. */
export function selectChapterState({ document, view }: AppState): ChapterState {
  const { mode } = view;
  if (mode.kind !== 'roadshow') return PENDING;
  return document.chapters.find(({ id }) => id === mode.chapterId)?.state ?? PENDING;
}

const idsOf = memoiseLast((chapters: readonly ChapterEntry[]): readonly string[] => chapters.map(({ id }) => id));

/** The story's chapters by name, in their order. */
export function selectChapterIds({ document }: AppState): readonly string[] {
  return idsOf(document.chapters);
}

/** Of the layers alone: at the desk the words change with every key, and the picture must not. */
const drawnOf = memoiseLast((layers: Chapter['layers'], plan: Plan): readonly DrawnLayer[] => {
  const opacities = new Map(layers.map(({ id, opacity }) => [id, opacity]));
  return plan.layers.toReversed().flatMap((layer) => {
    const opacity = opacities.get(layer.id);
    return opacity === undefined ? [] : [{ layer, opacity }];
  });
});

/** What a chapter draws, bottom first, in the plan's own order. */
export function drawnLayersOfChapter(chapter: Chapter, { plan }: Pick<PlanDocument, 'plan'>): readonly DrawnLayer[] {
  return drawnOf(chapter.layers, plan);
}

const standing = memoiseLast(
  (datasets: ReadonlyMap<string, Dataset>, plan: Plan, planStateId: string): ReadonlyMap<string, Dataset> => {
    const statuses = plan.planStates.find(({ id }) => id === planStateId)?.statuses;
    const stands = ({ properties }: PlanFeature) =>
      properties.status === undefined || (statuses?.includes(properties.status) ?? true);
    return new Map(
      [...datasets].map(([id, dataset]) => {
        const features = dataset.collection.features.filter(stands);
        const isWhole = features.length === dataset.collection.features.length;
        return [id, isWhole ? dataset : { ...dataset, collection: { ...dataset.collection, features } }];
      }),
    );
  },
);

/** The datasets with what stands in the chapter's plan state. */
export function datasetsOfChapter(state: AppState, chapter: Chapter): ReadonlyMap<string, Dataset> {
  return standing(selectReadyDatasets(state), state.document.plan, chapter.planStateId);
}

const litOf = memoiseLast(
  (spotlight: readonly FeatureSet[], datasets: ReadonlyMap<string, Dataset>): ReadonlySet<string> | null =>
    spotlight.length === 0
      ? null
      : new Set(spotlight.flatMap((set) => featuresOf(datasets, set).map(({ properties }) => properties.id))),
);

/** The features that stand in the light while the rest dims, by id; null where all are alike. */
export function litFeatureIds(state: AppState, chapter: Chapter): ReadonlySet<string> | null {
  return litOf(chapter.spotlight, selectReadyDatasets(state));
}
