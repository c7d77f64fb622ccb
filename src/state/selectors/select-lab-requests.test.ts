import { describe, expect, it } from 'vitest';
import { ANALYSIS_LABS, formatMode, readMode } from '../../domain/mode.ts';
import type { CoverageDenominator } from '../../domain/plan.ts';
import { analysisRequest } from '../../domain/schema/figure-request-schema.ts';
import { openStore } from '../../test/sample-store.ts';
import { townDatasets, townPlan } from '../../test/town.ts';
import { LAB_POINTS_DATASET_ID, LAB_REQUEST } from '../lab-ids.ts';
import { selectLabRequests } from './select-lab-requests.ts';

const open = (lab: (typeof ANALYSIS_LABS)[number]) => {
  const store = openStore(townPlan());
  store.getState().openMode({ kind: 'analysis', lab });
  return store;
};

type Store = ReturnType<typeof open>;
const requestNamed = (store: Store, id: string) => selectLabRequests(store.getState()).find((each) => each.id === id);
const coverageOf = (store: Store) => requestNamed(store, LAB_REQUEST.coverage);
const nearestOf = (store: Store) => requestNamed(store, LAB_REQUEST.nearest);

describe('what a lab asks for', () => {
  it('is nothing while the map is open', () => {
    expect(selectLabRequests(openStore(townPlan()).getState())).toEqual([]);
  });

  it('is about the plan’s own zones when the zone table is first opened', () => {
    const requests = selectLabRequests(open('zones').getState());
    expect(requests.map(({ metric }) => metric)).toEqual([
      'area',
      'area-share',
      'perimeter',
      'compactness',
      'centroid',
    ]);
    for (const request of requests) expect(request).toMatchObject({ of: { datasetId: 'zones' } });
  });

  it('starts coverage from the plan’s first coverage figure and follows the slider', () => {
    const store = open('coverage');
    expect(coverageOf(store)).toMatchObject({
      metric: 'coverage',
      distanceMeters: 500,
      sources: { datasetId: 'axis-baoqian' },
      target: { datasetId: 'zones' },
    });
    store.getState().setUpCoverage({ distanceMeters: 740 });
    expect(coverageOf(store)).toMatchObject({ distanceMeters: 740 });
  });

  it('does not ask for one distance twice', () => {
    const store = open('coverage');
    store.getState().setUpCoverage({ distanceMeters: 300, furtherDistancesMeters: [300, 800] });
    expect(coverageOf(store)).toMatchObject({ distanceMeters: 300, furtherDistancesMeters: [800] });
  });

  it('measures from own points once there are any', () => {
    const store = open('coverage');
    store.getState().setUpCoverage({ source: { kind: 'points', positions: [] } });
    expect(selectLabRequests(store.getState())).toEqual([]);
    store.getState().placeCoveragePoint([121.2, 31.42]);
    expect(coverageOf(store)).toMatchObject({ sources: { datasetId: LAB_POINTS_DATASET_ID } });
    expect(nearestOf(store)).toMatchObject({ to: { datasetId: LAB_POINTS_DATASET_ID } });
  });

  it('measures from what is selected, then from several features, and from another layer anew', () => {
    const store = open('coverage');
    store.getState().measureFromSelection();
    expect(coverageOf(store)).toMatchObject({ sources: { datasetId: 'axis-baoqian' } });
    for (const featureId of ['core-rd', 'core-tod', 'core-rd']) {
      store.getState().selectFeature({ datasetId: 'cores', featureId });
      store.getState().measureFromSelection();
    }
    expect(coverageOf(store)).toMatchObject({ sources: { datasetId: 'cores', featureIds: ['core-rd', 'core-tod'] } });
    store.getState().selectFeature({ datasetId: 'hengli', featureId: 'hengli-north' });
    store.getState().measureFromSelection();
    expect(coverageOf(store)).toMatchObject({ sources: { datasetId: 'hengli', featureIds: ['hengli-north'] } });
  });

  it.each([
    { kind: 'class', of: { datasetId: 'towns' } },
    { kind: 'class', of: { datasetId: 'towns', where: { field: 'kind', values: ['town', 'subdistrict'] } } },
    { kind: 'population', of: { datasetId: 'villages' }, field: 'residents' },
  ] as const)('asks for coverage of $kind as it was chosen', (chosen) => {
    const store = open('coverage');
    const denominator = structuredClone(chosen) as CoverageDenominator;
    store.getState().setUpCoverage({ denominator });
    expect(coverageOf(store)).toMatchObject({ metric: 'coverage', denominator });
    store.getState().setUpCoverage({ denominator: { kind: 'area' } });
    expect(coverageOf(store)).not.toHaveProperty('denominator');
  });

  it('tells what two sources reach when asked to, and of straight rings only', () => {
    const store = open('coverage');
    expect(coverageOf(store)).not.toHaveProperty('depths');
    store.getState().setUpCoverage({ tellsReachedByTwo: true });
    expect(coverageOf(store)).toMatchObject({ depths: [1, 2] });
    store.getState().setUpCoverage({ way: 'barriers' });
    expect(coverageOf(store)).toMatchObject({ metric: 'coverage-barriers' });
    expect(coverageOf(store)).not.toHaveProperty('depths');
  });

  it('asks how far the nearest source is, from where the analyst says', () => {
    const store = open('coverage');
    expect(nearestOf(store)).toMatchObject({
      metric: 'nearest-distance',
      from: { datasetId: 'zones' },
      to: { datasetId: 'axis-baoqian' },
      measuredFrom: 'centroid',
    });
    store.getState().setUpCoverage({ nearestFrom: 'nearest-place' });
    expect(nearestOf(store)).toMatchObject({ measuredFrom: 'nearest-place' });
  });

  it('makes requests that a plan may keep as well, whatever is set up', () => {
    for (const lab of ANALYSIS_LABS) {
      const store = open(lab);
      for (const [id, dataset] of townDatasets(townPlan())) {
        store.getState().receiveDataset(id, { kind: 'ready', dataset });
      }
      store.getState().setUpCoverage({
        tellsReachedByTwo: true,
        denominator: { kind: 'class', of: { datasetId: 'towns', where: { field: 'kind', values: ['town'] } } },
      });
      const requests = selectLabRequests(store.getState());
      expect(requests.length).toBeGreaterThan(lab === 'shuttle' ? -1 : 0);
      for (const request of requests) expect(analysisRequest.safeParse(request).error).toBeUndefined();
    }
  });

  it('checks that zones tile the boundary, and of other areas only that they are sound', () => {
    const store = open('topology');
    expect(selectLabRequests(store.getState())).toMatchObject([{ within: { datasetId: 'boundary' } }]);
    store.getState().setUpLab({ topologyDatasetId: 'towns' });
    expect(selectLabRequests(store.getState())[0]).not.toHaveProperty('within');
  });

  it('holds the published area against the boundary and against nothing else', () => {
    const store = open('reconcile');
    expect(selectLabRequests(store.getState())).toMatchObject([{ published: { indicatorId: 'town.area' } }]);
    store.getState().setUpLab({ reconcileDatasetId: 'zones' });
    expect(selectLabRequests(store.getState())[0]).not.toHaveProperty('published');
  });

  it('is the same object until something changes', () => {
    const store = open('overlap');
    const before = selectLabRequests(store.getState());
    store.getState().toggleLayer('zones');
    store.getState().openScale('region');
    expect(selectLabRequests(store.getState())).toBe(before);
  });
});

describe('a mode in a link', () => {
  it('reads as it was written, and nothing else is a mode', () => {
    for (const lab of ANALYSIS_LABS) {
      expect(readMode(formatMode({ kind: 'analysis', lab }))).toEqual({ kind: 'analysis', lab });
    }
    expect(readMode('map')).toEqual({ kind: 'map' });
    for (const text of ['', 'analysis', 'analysis/', 'analysis/constructor', 'roadshow', 'map/zones']) {
      expect(readMode(text)).toBeUndefined();
    }
  });
});
