import { captionParts } from '../caption.ts';
import type { Chapter } from '../chapter.ts';
import type { Plan } from '../plan.ts';
import type { JsonPath, SchemaIssue } from './schema-issue.ts';

interface Mention {
  readonly kind: keyof typeof NAMES;
  readonly id: string;
  readonly path: JsonPath;
}

/** Ids that a chapter speaks of and the plan does not have. Features are looked for by the data check. */
export function findChapterReferenceIssues(chapter: Chapter, plan: Plan): readonly SchemaIssue[] {
  const known: Readonly<Record<keyof typeof NAMES, ReadonlySet<string>>> = {
    layer: new Set(plan.layers.map(({ id }) => id)),
    drawn: new Set(chapter.layers.map(({ id }) => id)),
    dataset: new Set(plan.datasets.map(({ id }) => id)),
    planState: new Set(plan.planStates.map(({ id }) => id)),
    request: new Set(plan.figures.map(({ id }) => id)),
  };
  return [...mentionsOf(chapter)]
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ kind, id, path }) => ({
      path,
      reason: { zh: `没有 id 为 ${id} 的${NAMES[kind].zh}`, en: `There is no ${NAMES[kind].en} with the id ${id}` },
    }));
}

function* mentionsOf(chapter: Chapter): Generator<Mention> {
  for (const [index, { id }] of chapter.layers.entries()) yield { kind: 'layer', id, path: ['layers', index, 'id'] };
  for (const [index, id] of chapter.draws.entries()) yield { kind: 'drawn', id, path: ['draws', index] };
  for (const [index, { datasetId }] of chapter.spotlight.entries()) {
    yield { kind: 'dataset', id: datasetId, path: ['spotlight', index, 'datasetId'] };
  }
  yield { kind: 'planState', id: chapter.planStateId, path: ['planStateId'] };
  for (const [index, { figureId }] of chapter.figures.entries()) {
    yield { kind: 'request', id: requestIdOf(figureId), path: ['figures', index, 'figureId'] };
  }
  for (const field of ['title', 'caption', 'notes'] as const) {
    for (const locale of ['zh', 'en'] as const) {
      for (const part of captionParts(chapter[field][locale])) {
        if (part.kind === 'figure') yield { kind: 'request', id: requestIdOf(part.figureId), path: [field, locale] };
      }
    }
  }
}

const NAMES = {
  layer: { zh: '图层', en: 'layer' },
  drawn: { zh: '本章所绘图层', en: 'layer of this chapter' },
  dataset: { zh: '数据集', en: 'dataset' },
  planState: { zh: '规划状态', en: 'plan state' },
  request: { zh: '数字', en: 'figure' },
};

/** A figure is called `<request id>/<subject>…`. */
function requestIdOf(figureId: string): string {
  return figureId.split('/', 1)[0] ?? figureId;
}
