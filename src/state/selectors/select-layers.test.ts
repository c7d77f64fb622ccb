import { describe, expect, it } from 'vitest';
import { planOfLayers } from '../../test/sample-plan.ts';
import { openStore } from '../../test/sample-store.ts';
import type { AppStore } from '../create-app-store.ts';
import { selectDrawnLayers, selectLayerTree } from './select-layers.ts';

const PLAN = planOfLayers([
  ['cores', 'structure'],
  ['sites', 'projects'],
  ['zones', 'structure'],
]);

/** What a person does that leaves the layers as they are. */
const ELSEWHERE: readonly [string, (store: AppStore) => void][] = [
  ['moving the map', (store) => store.getState().reportCamera({ center: [121, 31], zoom: 9, bearing: 0, pitch: 0 })],
  ['choosing a feature', (store) => store.getState().selectFeature({ datasetId: 'zones', featureId: 'zone-1' })],
  ['pointing at one', (store) => store.getState().hoverFeature({ datasetId: 'zones', featureId: 'zone-1' })],
  ['changing the language', (store) => store.getState().setLocale('en')],
  ['changing the theme', (store) => store.getState().chooseTheme('dark')],
];

describe('selectDrawnLayers', () => {
  it('lists what is on, bottom first, with its opacity', () => {
    const store = openStore(PLAN);
    store.getState().toggleLayer('sites');
    store.getState().setLayerOpacity('zones', 0.4);
    expect(selectDrawnLayers(store.getState()).map(({ layer, opacity }) => [layer.id, opacity])).toEqual([
      ['zones', 0.4],
      ['cores', 1],
    ]);
  });

  it.each(ELSEWHERE)('returns the same list after %s', (_, act) => {
    const store = openStore(PLAN);
    const before = selectDrawnLayers(store.getState());
    act(store);
    expect(selectDrawnLayers(store.getState())).toBe(before);
  });

  it.each<[string, (store: AppStore) => void]>([
    ['switching a layer', (store) => store.getState().toggleLayer('zones')],
    ['changing an opacity', (store) => store.getState().setLayerOpacity('zones', 0.5)],
    ['moving a layer', (store) => store.getState().moveLayer('zones', 0)],
    ['showing one alone', (store) => store.getState().soloLayer('zones')],
  ])('returns another list after %s', (_, act) => {
    const store = openStore(PLAN);
    const before = selectDrawnLayers(store.getState());
    act(store);
    expect(selectDrawnLayers(store.getState())).not.toBe(before);
    expect(selectDrawnLayers(store.getState())).not.toEqual(before);
  });

  it('answers for the store that it is asked about', () => {
    const [one, other] = [openStore(PLAN), openStore(PLAN)];
    one.getState().toggleGroup('structure');
    expect(selectDrawnLayers(one.getState())).toHaveLength(1);
    expect(selectDrawnLayers(other.getState())).toHaveLength(3);
    expect(selectDrawnLayers(one.getState())).toHaveLength(1);
  });
});

describe('selectLayerTree', () => {
  const rows = (store: AppStore) =>
    selectLayerTree(store.getState()).map(({ group, layers }) => [group.id, ...layers.map(({ id }) => id)]);

  it('lists every layer under its group in the order of the drawing, on or off', () => {
    const store = openStore(PLAN);
    store.getState().toggleLayer('cores');
    store.getState().moveLayer('zones', 0);
    expect(rows(store)).toEqual([
      ['structure', 'zones', 'cores'],
      ['projects', 'sites'],
    ]);
  });

  it.each([...ELSEWHERE, ['switching a layer', (store: AppStore) => store.getState().toggleLayer('zones')] as const])(
    'stays the same tree after %s',
    (_, act) => {
      const store = openStore(PLAN);
      const before = selectLayerTree(store.getState());
      act(store);
      expect(selectLayerTree(store.getState())).toBe(before);
    },
  );

  it('is another tree once the order has changed', () => {
    const store = openStore(PLAN);
    const before = selectLayerTree(store.getState());
    store.getState().nudgeLayer('zones', -1);
    expect(selectLayerTree(store.getState())).not.toBe(before);
  });
});
