import type { FeatureSet, Plan } from '../plan.ts';
import type { JsonPath, SchemaIssue } from './schema-issue.ts';

/** One mention of an id inside the catalogue. */
interface Mention {
  readonly path: JsonPath;
  readonly id: string;
}

/** A list of the catalogue: what its entries are called, what ids it has and who speaks of them. */
interface ReferenceKind {
  readonly list: 'sources' | 'datasets' | 'groups' | 'layers' | 'planStates' | 'scales' | 'figures' | 'indicators';
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
  {
    list: 'indicators',
    zh: '公布指标',
    en: 'indicator',
    mentions: (plan) => [at(plan.overview.areaIndicatorId, 'overview', 'areaIndicatorId')],
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
  const seen = new Set<string>();
  return plan[list].flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: [list, index, 'id'], reason: { zh: `${zh} id 重复：${id}`, en: `Two ${en}s have the id ${id}` } }];
  });
}

function findUnknown(plan: Plan, { list, zh, en, mentions }: ReferenceKind): readonly SchemaIssue[] {
  const known = new Set<string>(plan[list].map(({ id }) => id));
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
  const { boundaryArea, zoneArea, zoneShare, ...lists } = plan.overview.figures;
  return [
    ...Object.entries({ boundaryArea, zoneArea, zoneShare }).map(([field, id]) => at(id, 'overview', 'figures', field)),
    ...Object.entries(lists).flatMap(([field, ids]) =>
      ids.map((id, each) => at(id, 'overview', 'figures', field, each)),
    ),
    ...plan.indicators.flatMap(({ comparedWith }, index) =>
      comparedWith ? [at(requestIdOf(comparedWith.figureId), 'indicators', index, 'comparedWith', 'figureId')] : [],
    ),
  ];
}

/** Every set of features that the catalogue speaks of, with the place where it does. */
export function featureSetsOf(plan: Plan): readonly { readonly path: JsonPath; readonly set: FeatureSet }[] {
  const inFigures = plan.figures.flatMap((request, index) =>
    Object.entries(request).flatMap(([field, value]) =>
      typeof value === 'object' && 'datasetId' in value ? [{ path: ['figures', index, field], set: value }] : [],
    ),
  );
  const { boundary, zones, cores } = plan.overview;
  return [
    ...inFigures,
    ...Object.entries({ boundary, zones, cores }).map(([field, set]) => ({ path: ['overview', field], set })),
  ];
}

/** A figure is called `<request id>/<subject>`. */
function requestIdOf(figureId: string): string {
  return figureId.split('/', 1)[0] ?? figureId;
}

function at(id: string, ...path: (string | number)[]): Mention {
  return { path, id };
}
