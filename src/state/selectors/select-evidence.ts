import type { Chapter } from '../../domain/chapter.ts';
import { type DataClass, worstDataClass } from '../../domain/data-class.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Plan } from '../../domain/plan.ts';
import type { AppState } from '../app-state.ts';
import { memoiseLast } from './memoise.ts';
import { drawnLayersOfChapter, litFeatureIds, selectChapter } from './select-chapter.ts';
import { selectFeatureIndex } from './select-features.ts';
import { selectLedger } from './select-figures.ts';

/** What a chapter rests on. */
export interface ChapterEvidence {
  readonly sourceIds: readonly string[];
  /** The worst class among what it shows; null while nothing is known. */
  readonly dataClass: DataClass | null;
}

const NOTHING: ChapterEvidence = { sourceIds: [], dataClass: null };

const evidenceOf = memoiseLast(
  (
    chapter: Chapter,
    plan: Plan,
    ledger: ReadonlyMap<string, Figure>,
    index: ReturnType<typeof selectFeatureIndex>,
    lit: ReadonlySet<string> | null,
  ): ChapterEvidence => {
    const figures = chapter.figures.flatMap(({ figureId }) => ledger.get(figureId) ?? []);
    const layers = drawnLayersOfChapter(chapter, { plan }).filter(({ layer }) => layer.kind !== 'base');
    const features = [...(lit ?? [])].flatMap((id) => index.get(id)?.feature ?? []);
    // Without a spotlight the chapter speaks of all its layers; with one, of what stands in it.
    const datasets = new Set<string>(lit ? [] : layers.map(({ layer }) => layer.datasetId));
    const sourceIds = new Set<string>([
      ...figures.flatMap((figure) => figure.sourceIds),
      ...features.flatMap((feature) => feature.properties.sources),
      ...plan.datasets.filter(({ id }) => datasets.has(id)).flatMap((dataset) => dataset.sourceIds),
    ]);
    const documents = plan.sources.filter(({ id, kind }) => kind === 'document' && sourceIds.has(id));
    const classes = [
      ...figures.map((figure) => figure.dataClass),
      ...features.map((feature) => feature.properties.dataClass),
      ...layers.map(({ layer }) => layer.dataClass),
    ];
    return {
      sourceIds: documents.map(({ id }) => id),
      dataClass: classes.length > 0 ? worstDataClass(classes) : null,
    };
  },
);

/** The documents that the chapter on screen rests on, and how sure its drawing is. */
export function selectChapterEvidence(state: AppState): ChapterEvidence {
  const chapter = selectChapter(state);
  if (!chapter) return NOTHING;
  return evidenceOf(
    chapter,
    state.document.plan,
    selectLedger(state),
    selectFeatureIndex(state),
    litFeatureIds(state, chapter),
  );
}
