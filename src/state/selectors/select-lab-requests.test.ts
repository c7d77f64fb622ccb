import { describe, expect, it } from 'vitest';
import { ANALYSIS_LABS, formatMode, readMode } from '../../domain/mode.ts';
import { openStore } from '../../test/sample-store.ts';
import { townPlan } from '../../test/town.ts';
import { LAB_POINTS_DATASET_ID, selectLabRequests } from './select-lab-requests.ts';

const open = (lab: (typeof ANALYSIS_LABS)[number]) => {
  const store = openStore(townPlan());
  store.getState().openMode({ kind: 'analysis', lab });
  return store;
};

describe('what a lab asks for', () => {
  it('is nothing while the map is open', () => {
    expect(selectLabRequests(openStore(townPlan()).getState())).toEqual([]);
  });

  it('is about the plan’s own zones when the zone table is first opened', () => {
    const requests = selectLabRequests(open('zones').getState());
    expect(requests.map(({ metric }) => metric)).toEqual(['area', 'area-share', 'perimeter', 'compactness']);
    for (const request of requests) expect(request).toMatchObject({ of: { datasetId: 'zones' } });
  });

  it('starts coverage from the plan’s first coverage figure and follows the slider', () => {
    const store = open('coverage');
    expect(selectLabRequests(store.getState())).toMatchObject([
      {
        metric: 'coverage',
        distanceMeters: 500,
        sources: { datasetId: 'axis-baoqian' },
        target: { datasetId: 'zones' },
      },
    ]);
    store.getState().setUpCoverage({ distanceMeters: 740 });
    expect(selectLabRequests(store.getState())).toMatchObject([{ distanceMeters: 740 }]);
  });

  it('does not ask for one distance twice', () => {
    const store = open('coverage');
    store.getState().setUpCoverage({ distanceMeters: 300, furtherDistancesMeters: [300, 800] });
    expect(selectLabRequests(store.getState())).toMatchObject([{ distanceMeters: 300, furtherDistancesMeters: [800] }]);
  });

  it('measures from own points once there are any', () => {
    const store = open('coverage');
    store.getState().setUpCoverage({ source: { kind: 'points', positions: [] } });
    expect(selectLabRequests(store.getState())).toEqual([]);
    store.getState().placeCoveragePoint([121.2, 31.42]);
    expect(selectLabRequests(store.getState())).toMatchObject([{ sources: { datasetId: LAB_POINTS_DATASET_ID } }]);
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
