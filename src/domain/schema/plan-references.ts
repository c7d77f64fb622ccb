import type { AnalysisRequest, FeatureSet, Plan } from '../plan.ts';
import type { JsonPath, SchemaIssue } from './schema-issue.ts';

/** One mention of an id inside the catalogue. */
interface Mention {
  readonly path: JsonPath;
  readonly id: string;
}

/** A list of the catalogue: what its entries are called, what ids it has and who speaks of them. */
interface ReferenceKind {
  readonly list:
    | 'sources'
    | 'datasets'
    | 'groups'
    | 'layers'
    | 'planStates'
    | 'scales'
    | 'figures'
    | 'analyses'
    | 'indicators';
  readonly zh: string;
  readonly en: string;
  mentions(plan: Plan): readonly Mention[];
}

const REFERENCE_KINDS: readonly ReferenceKind[] = [
  { list: 'sources', zh: '来源', en: 'source', mentions: sourceMentions },
  { list: 'datasets', zh: '数据集', en: 'dataset', mentions: datasetMentions },
  {
    list: 'groups',
    zh: '图层组',
    en: 'group',
    mentions: (plan) => plan.layers.map(({ groupId }, index) => at(groupId, 'layers', index, 'groupId')),
  },
  { list: 'layers', zh: '图层', en: 'layer', mentions: () => [] },
  {
    list: 'planStates',
    zh: '规划状态',
    en: 'plan state',
    mentions: (plan) => [at(plan.defaultPlanStateId, 'defaultPlanStateId')],
  },
  { list: 'scales', zh: '尺度', en: 'scale', mentions: scaleMentions },
  { list: 'figures', zh: '数字', en: 'figure', mentions: figureMentions },
  { list: 'analyses', zh: '分析', en: 'analysis', mentions: () => [] },
  {
    list: 'indicators',
    zh: '公布指标',
    en: 'indicator',
    mentions: indicatorMentions,
  },
];

/**
 * What the schema cannot see: an id that is used twice in its list, and an id that nothing carries.
 * Features are looked for by the data check, which has the dataset files at hand.
 */
export function findReferenceIssues(plan: Plan): readonly SchemaIssue[] {
  return REFERENCE_KINDS.flatMap((kind) => [...findDuplicates(plan, kind), ...findUnknown(plan, kind)]);
}

function findDuplicates(plan: Plan, { list, zh, en }: ReferenceKind): readonly SchemaIssue[] {
  // One ledger holds the figures of both, so an analysis may not bear the name of a figure either.
  const seen = new Set<string>(list === 'analyses' ? plan.figures.map(({ id }) => id) : []);
  return (plan[list] ?? []).flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [list, index, 'id'], reason: { zh: `${zh} id 重复：${id}`, en: `Two ${en}s have the id ${id}` } }];
  });
}

function findUnknown(plan: Plan, { list, zh, en, mentions }: ReferenceKind): readonly SchemaIssue[] {
  const known = new Set<string>((plan[list] ?? []).map(({ id }) => id));
  return mentions(plan)
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({
      path,
      reason: { zh: `没有 id 为 ${id} 的${zh}`, en: `There is no ${en} with the id ${id}` },
    }));
}

function sourceMentions(plan: Plan): readonly Mention[] {
  return [
    ...plan.datasets.flatMap(({ sourceIds }, index) =>
      sourceIds.map((id, each) => at(id, 'datasets', index, 'sourceIds', each)),
    ),
    ...plan.indicators.flatMap(({ sourceIds }, index) =>
      sourceIds.map((id, each) => at(id, 'indicators', index, 'sourceIds', each)),
    ),
  ];
}

function datasetMentions(plan: Plan): readonly Mention[] {
  return [
    ...plan.layers.map(({ datasetId }, index) => at(datasetId, 'layers', index, 'datasetId')),
    ...featureSetsOf(plan).map(({ path, set }) => ({ path: [...path, 'datasetId'], id: set.datasetId })),
    ...plan.overview.axes.map(({ datasetId }, index) => at(datasetId, 'overview', 'axes', index, 'datasetId')),
  ];
}

function scaleMentions(plan: Plan): readonly Mention[] {
  return [at(plan.defaultScaleId, 'defaultScaleId')];
}

function figureMentions(plan: Plan): readonly Mention[] {
  return [
    ...Object.entries(plan.overview.figures).flatMap(([field, ids]) =>
      typeof ids === 'string'
        ? [at(ids, 'overview', 'figures', field)]
        : ids.map((id, each) => at(id, 'overview', 'figures', field, each)),
    ),
    ...plan.indicators.flatMap(({ comparedWith }, index) =>
      comparedWith ? [at(requestIdOf(comparedWith.figureId), 'indicators', index, 'comparedWith', 'figureId')] : [],
    ),
  ];
}

function indicatorMentions(plan: Plan): readonly Mention[] {
  const published = (requests: readonly AnalysisRequest[], list: string) =>
    requests.flatMap((request, index) => {
      if (request.metric === 'published') {
        return (request.indicatorIds ?? []).map((id, each) => at(id, list, index, 'indicatorIds', each));
      }
      if (request.metric !== 'reconcile' || !request.published) return [];
      return [at(request.published.indicatorId, list, index, 'published', 'indicatorId')];
    });
  return [
    at(plan.overview.areaIndicatorId, 'overview', 'areaIndicatorId'),
    ...published(plan.figures, 'figures'),
    ...published(plan.analyses ?? [], 'analyses'),
  ];
}

interface PlacedSet {
  readonly path: JsonPath;
  readonly set: FeatureSet;
}

/** Every set of features that the catalogue speaks of, with the place where it does. */
export function featureSetsOf(plan: Plan): readonly PlacedSet[] {
  const { boundary, zones, cores } = plan.overview;
  return [
    ...setsIn(plan.figures, ['figures']),
    ...setsIn(plan.analyses ?? [], ['analyses']),
    ...Object.entries({ boundary, zones, cores }).map(([field, set]) => ({ path: ['overview', field], set })),
  ];
}

/** The datasets that a request speaks of, each once: all that has to be at hand to compute it. */
export function datasetIdsOf(request: AnalysisRequest): readonly string[] {
  return [...new Set(setsIn(request, []).map(({ set }) => set.datasetId))];
}

/** The feature sets anywhere inside a part of the catalogue: a request may hold them in lists and in its denominator. */
function setsIn(part: unknown, path: JsonPath): readonly PlacedSet[] {
  if (typeof part !== 'object' || part === null) return [];
  if (isFeatureSet(part)) return [{ path, set: part }];
  const entries = Array.isArray(part) ? part.map((value, index) => [index, value] as const) : Object.entries(part);
  return entries.flatMap(([key, value]) => setsIn(value, [...path, key]));
}

function isFeatureSet(part: object): part is FeatureSet {
  return 'datasetId' in part && typeof part.datasetId === 'string';
}

/** A figure is called `<request id>/<subject>`. */
function requestIdOf(figureId: string): string {
  return figureId.split('/', 1)[0] ?? figureId;
}

function at(id: string, ...path: (string | number)[]): Mention {
  return { path, id };
}
