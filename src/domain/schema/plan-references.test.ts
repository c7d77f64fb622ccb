import { describe, expect, it } from 'vitest';
import { samplePlan } from '../../test/sample-plan.ts';
import type { AnalysisRequest, Plan } from '../plan.ts';
import { datasetIdsOf, featureSetsOf, findReferenceIssues } from './plan-references.ts';
import { describePath } from './schema-issue.ts';

const ZONES = { datasetId: 'zones' };
const COVERAGE: Extract<AnalysisRequest, { metric: 'coverage' }> = {
  id: 'kept',
  metric: 'coverage',
  label: { zh: '存', en: 'Kept' },
  target: ZONES,
  sources: { datasetId: 'stations' },
  distanceMeters: 500,
};
const ANALYSIS: Extract<AnalysisRequest, { metric: 'coverage-barriers' }> = {
  ...COVERAGE,
  metric: 'coverage-barriers',
  barriers: [ZONES],
  gateToleranceMeters: 20,
};
const RECONCILE: Extract<AnalysisRequest, { metric: 'reconcile' }> = {
  id: 'kept',
  metric: 'reconcile',
  label: COVERAGE.label,
  of: ZONES,
};

function pathsOf(change: (plan: Plan) => Partial<Plan>): readonly string[] {
  const plan = samplePlan();
  return findReferenceIssues({ ...plan, ...change(plan) }).map(({ path }) => describePath(path));
}

describe('findReferenceIssues', () => {
  it('has nothing to say of a plan that holds together', () => {
    expect(pathsOf(() => ({}))).toEqual([]);
  });

  it.each<[string, (plan: Plan) => Partial<Plan>]>([
    ['sources[1].id', ({ sources }) => ({ sources: [...sources, ...sources] })],
    ['datasets[3].id', ({ datasets }) => ({ datasets: [...datasets, ...datasets.slice(0, 1)] })],
    ['groups[1].id', ({ groups }) => ({ groups: [...groups, ...groups] })],
    ['layers[3].id', ({ layers }) => ({ layers: [...layers, ...layers.slice(0, 1)] })],
    ['figures[3].id', ({ figures }) => ({ figures: [...figures, ...figures.slice(0, 1)] })],
    ['analyses[0].id', ({ figures }) => ({ analyses: figures.slice(0, 1) })],
    ['analyses[1].id', () => ({ analyses: [ANALYSIS, ANALYSIS] })],
  ])('finds the id that is taken: %s', (path, change) => {
    expect(pathsOf(change)).toEqual([path]);
  });

  it.each<[string, (plan: Plan) => Partial<Plan>]>([
    ['datasets[0].sourceIds[0]', ({ datasets }) => ({ datasets: at0(datasets, { sourceIds: ['moon'] }) })],
    ['indicators[0].sourceIds[0]', ({ indicators }) => ({ indicators: at0(indicators, { sourceIds: ['moon'] }) })],
    ['layers[0].datasetId', ({ layers }) => ({ layers: at0(layers, { datasetId: 'moon' }) })],
    ['layers[0].groupId', ({ layers }) => ({ layers: at0(layers, { groupId: 'moon' }) })],
    ['figures[0].of.datasetId', ({ figures }) => ({ figures: at0(figures, { of: { datasetId: 'moon' } }) })],
    ['defaultPlanStateId', () => ({ defaultPlanStateId: 'moon' })],
    ['overview.areaIndicatorId', ({ overview }) => ({ overview: { ...overview, areaIndicatorId: 'moon' } })],
    ['overview.zones.datasetId', ({ overview }) => ({ overview: { ...overview, zones: { datasetId: 'moon' } } })],
    [
      'overview.axes[0].datasetId',
      ({ overview }) => ({ overview: { ...overview, axes: at0(overview.axes, { datasetId: 'moon' }) } }),
    ],
    [
      'overview.figures.zoneArea',
      ({ overview }) => ({ overview: { ...overview, figures: { ...overview.figures, zoneArea: 'moon' } } }),
    ],
    [
      'overview.figures.nearest[0]',
      ({ overview }) => ({ overview: { ...overview, figures: { ...overview.figures, nearest: ['moon'] } } }),
    ],
    [
      'indicators[0].comparedWith.figureId',
      ({ indicators }) => ({ indicators: at0(indicators, { comparedWith: { figureId: 'moon/total', unitsPer: 1 } }) }),
    ],
    [
      'analyses[0].barriers[1].datasetId',
      () => ({ analyses: [{ ...ANALYSIS, barriers: [ZONES, { datasetId: 'moon' }] }] }),
    ],
    [
      'analyses[0].denominator.of.datasetId',
      () => ({ analyses: [{ ...COVERAGE, denominator: { kind: 'class', of: { datasetId: 'moon' } } }] }),
    ],
    [
      'overview.figures.published',
      ({ overview }) => ({ overview: { ...overview, figures: { ...overview.figures, published: 'moon' } } }),
    ],
    [
      'analyses[0].indicatorIds[1]',
      () => ({
        analyses: [{ id: 'kept', label: ANALYSIS.label, metric: 'published', indicatorIds: ['town.area', 'moon'] }],
      }),
    ],
    [
      'analyses[0].published.indicatorId',
      () => ({ analyses: [{ ...RECONCILE, published: { indicatorId: 'moon', squareMetersPerUnit: 1 } }] }),
    ],
  ])('finds the id that nothing carries: %s', (path, change) => {
    expect(pathsOf(change)).toEqual([path]);
  });
});

describe('featureSetsOf', () => {
  it('lists every set of features that the catalogue speaks of', () => {
    expect(featureSetsOf(samplePlan()).map(({ path }) => describePath(path))).toEqual([
      'figures[0].of',
      'figures[1].of',
      'figures[2].of',
      'figures[2].whole',
      'overview.boundary',
      'overview.zones',
      'overview.cores',
    ]);
  });
});

describe('datasetIdsOf', () => {
  it('names each dataset of a request once, however deep it lies', () => {
    expect(datasetIdsOf(ANALYSIS)).toEqual(['zones', 'stations']);
    expect(datasetIdsOf({ ...COVERAGE, denominator: { kind: 'class', of: { datasetId: 'boundary' } } })).toEqual([
      'zones',
      'stations',
      'boundary',
    ]);
  });
});

/** The list with its first entry changed. */
function at0<Entry>(list: readonly Entry[], change: object): Entry[] {
  return list.map((entry, index) => (index === 0 ? { ...entry, ...change } : entry));
}
