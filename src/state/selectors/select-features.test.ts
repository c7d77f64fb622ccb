import { describe, expect, it } from 'vitest';
import type { PlanLayer } from '../../domain/plan.ts';
import { samplePlan } from '../../test/sample-plan.ts';
import { openStore, sampleDataset, sampleFeature } from '../../test/sample-store.ts';
import {
  featuresOf,
  featuresOfLayer,
  selectFeature,
  selectFeatureIndex,
  selectReadyDatasets,
} from './select-features.ts';

const ZONES = sampleDataset(
  'zones',
  ['zone-1', 'zone-2'].map((id) => sampleFeature(id)),
);
const STATIONS = sampleDataset('stations', [sampleFeature('station-1')]);

function storeWithZones() {
  const store = openStore();
  store.getState().receiveDataset('zones', { kind: 'ready', dataset: ZONES });
  return store;
}

describe('the datasets that are there', () => {
  it('are those that could be read; a broken one takes no other with it', () => {
    const store = storeWithZones();
    const reason = { zh: '坏了', en: 'broken' };
    store.getState().receiveDataset('stations', { kind: 'failed', problems: [{ place: 'stations', reason }] });
    expect([...selectReadyDatasets(store.getState()).keys()]).toEqual(['zones']);
    expect([...selectFeatureIndex(store.getState()).keys()]).toEqual(['zone-1', 'zone-2']);
  });

  it('stay the same objects until another one has been read', () => {
    const store = storeWithZones();
    const [datasets, index] = [selectReadyDatasets(store.getState()), selectFeatureIndex(store.getState())];
    store.getState().toggleLayer('zones');
    store.getState().reportCamera({ center: [121, 31], zoom: 9, bearing: 0, pitch: 0 });
    store.getState().receiveFigures('town-area', { kind: 'ready', figures: [] });
    expect(selectReadyDatasets(store.getState())).toBe(datasets);
    expect(selectFeatureIndex(store.getState())).toBe(index);
    store.getState().receiveDataset('stations', { kind: 'ready', dataset: STATIONS });
    expect(selectReadyDatasets(store.getState())).not.toBe(datasets);
    expect(selectFeatureIndex(store.getState()).get('station-1')?.reference.datasetId).toBe('stations');
  });
});

describe('selectFeature', () => {
  it('finds the feature that a reference names', () => {
    const state = storeWithZones().getState();
    expect(selectFeature(state, { datasetId: 'zones', featureId: 'zone-2' })).toBe(ZONES.collection.features[1]);
  });

  it.each([
    ['nothing is named', null],
    ['the feature is not there', { datasetId: 'zones', featureId: 'zone-9' }],
    ['it belongs to another dataset', { datasetId: 'stations', featureId: 'zone-1' }],
    ['it is named like a part of every object', { datasetId: 'zones', featureId: 'constructor' }],
  ])('finds none when %s', (_, reference) => {
    expect(selectFeature(storeWithZones().getState(), reference)).toBeUndefined();
  });
});

describe('the features that the catalogue means', () => {
  const datasets = selectReadyDatasets(storeWithZones().getState());

  it('are all of a dataset, or those it lists, in the order of the file', () => {
    const ids = (set: Parameters<typeof featuresOf>[1]) =>
      featuresOf(datasets, set).map(({ properties }) => properties.id);
    expect(ids({ datasetId: 'zones' })).toEqual(['zone-1', 'zone-2']);
    expect(ids({ datasetId: 'zones', featureIds: ['zone-2', 'zone-1'] })).toEqual(['zone-1', 'zone-2']);
    expect(ids({ datasetId: 'stations' })).toEqual([]);
  });

  it('are for a layer those that its filter lets through', () => {
    const [layer] = samplePlan().layers;
    if (!layer) throw new Error('the sample plan has layers');
    const filtered: PlanLayer = { ...layer, filter: { field: 'id', values: ['zone-2'] } };
    expect(featuresOfLayer(ZONES, layer)).toBe(ZONES.collection.features);
    expect(featuresOfLayer(ZONES, filtered).map(({ properties }) => properties.id)).toEqual(['zone-2']);
  });
});
