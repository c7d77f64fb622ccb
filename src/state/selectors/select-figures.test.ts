import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFigures } from '../../app/run-figures.ts';
import type { Figure } from '../../domain/figure.ts';
import { computeAllFigures } from '../../metrics/compute.ts';
import { openStore } from '../../test/sample-store.ts';
import { townDatasets, townPlan } from '../../test/town.ts';
import type { AppStore } from '../create-app-store.ts';
import { selectFigureState, selectFiguresAbout, selectLedger } from './select-figures.ts';
import { selectDrawnLayers } from './select-layers.ts';

const PLAN = townPlan();
const DATASETS = townDatasets(PLAN);
const STATES = computeAllFigures({
  plan: PLAN,
  planRevision: 1,
  planStateId: PLAN.defaultPlanStateId,
  datasets: DATASETS,
});

/** The town with everything read and measured. */
function measuredTown(): AppStore {
  const store = openStore(PLAN);
  for (const dataset of DATASETS.values()) store.getState().receiveDataset(dataset.id, { kind: 'ready', dataset });
  for (const [requestId, state] of Object.entries(STATES)) store.getState().receiveFigures(requestId, state);
  return store;
}

const layerId = fc.constantFrom(...PLAN.layers.map(({ id }) => id));
const someWayOfLooking: fc.Arbitrary<(store: AppStore) => void> = fc.oneof(
  layerId.map((id) => (store: AppStore) => store.getState().toggleLayer(id)),
  layerId.map((id) => (store: AppStore) => store.getState().soloLayer(id)),
  layerId.map((id) => (store: AppStore) => store.getState().setLayerOpacity(id, 0.5)),
  layerId.map((id) => (store: AppStore) => store.getState().nudgeLayer(id, -1)),
  fc.constantFrom(...PLAN.groups).map(
    ({ id }) =>
      (store: AppStore) =>
        store.getState().toggleGroup(id),
  ),
  fc.constantFrom(...PLAN.scales).map(
    ({ id }) =>
      (store: AppStore) =>
        store.getState().openScale(id),
  ),
  fc
    .record({ zoom: fc.double({ min: 4, max: 17, noNaN: true }), pitch: fc.integer({ min: 0, max: 60 }) })
    .map(({ zoom, pitch }) => (store: AppStore) => {
      store.getState().reportCamera({ center: [121.2, 31.4], zoom, bearing: 0, pitch });
    }),
  fc.constantFrom('zh', 'en').map((locale) => (store: AppStore) => store.getState().setLocale(locale)),
  fc.constant((store: AppStore) => store.getState().chooseAreaUnit('mu')),
  fc.constant((store: AppStore) => store.getState().selectFeature({ datasetId: 'zones', featureId: 'zone-1' })),
);

describe('no figure depends on what is visible', () => {
  it('the ledger is the same after any way of looking at the plan', () => {
    fc.assert(
      fc.property(fc.array(someWayOfLooking, { maxLength: 12 }), (ways) => {
        const store = measuredTown();
        const ledger = selectLedger(store.getState());
        const values = [...ledger.values()].map(({ id, value }) => [id, value]);
        for (const look of ways) look(store);
        expect(selectLedger(store.getState())).toBe(ledger);
        expect([...selectLedger(store.getState()).values()].map(({ id, value }) => [id, value])).toEqual(values);
      }),
      { numRuns: 30 },
    );
  });

  it('what figures are computed from is the same with every layer hidden', async () => {
    const store = measuredTown();
    const asked: unknown[] = [];
    const engine = {
      compute: async (inputs: unknown) => {
        asked.push(inputs);
        return { kind: 'superseded' as const };
      },
      neighboursOf: async () => ({ kind: 'none' as const }),
      restOf: async () => null,
      ringsOf: async () => null,
      analyse: async () => ({ kind: 'superseded' as const }),
      cancelAnalysis: () => {},
      dispose: () => {},
    };
    await computeFigures(store, engine);
    for (const { id, visible } of PLAN.layers) if (visible) store.getState().toggleLayer(id);
    expect(selectDrawnLayers(store.getState())).toEqual([]);
    store.getState().openScale('region');
    await computeFigures(store, engine);
    expect(asked[1]).toEqual(asked[0]);
  });
});

describe('the ledger', () => {
  it('holds every figure that is ready under its own id, and none that is not', () => {
    const store = measuredTown();
    const all = Object.values(STATES).flatMap((state) => (state.kind === 'ready' ? state.figures : []));
    expect([...selectLedger(store.getState()).keys()]).toEqual(all.map(({ id }) => id));
    store.getState().receiveFigures('zone-area', { kind: 'failed', reason: { zh: '坏了', en: 'broken' } });
    expect(selectLedger(store.getState()).has('zone-area/zone-1')).toBe(false);
    expect(selectLedger(store.getState()).has('zone-share/zone-1')).toBe(true);
  });

  it('calls a request pending that has not been answered, or is unknown', () => {
    const state = openStore(PLAN).getState();
    expect(selectFigureState(state, 'zone-area')).toEqual({ kind: 'pending' });
    expect(selectFigureState(state, 'moon')).toEqual({ kind: 'pending' });
  });
});

describe('selectFiguresAbout', () => {
  it('gives the figures whose subject a feature is, as the same list each time', () => {
    const store = measuredTown();
    const about = selectFiguresAbout(store.getState(), 'zone-1');
    expect(about.map(({ id }: Figure) => id)).toContain('zone-area/zone-1');
    expect(about.every(({ subjectFeatureId }) => subjectFeatureId === 'zone-1')).toBe(true);
    store.getState().toggleLayer('zones');
    expect(selectFiguresAbout(store.getState(), 'zone-1')).toBe(about);
  });

  it('gives one and the same empty list for a feature that nothing was measured of', () => {
    const state = measuredTown().getState();
    expect(selectFiguresAbout(state, 'moon')).toEqual([]);
    expect(selectFiguresAbout(state, 'moon')).toBe(selectFiguresAbout(state, 'sun'));
  });
});
