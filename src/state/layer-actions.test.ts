import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOfLayers } from '../test/sample-plan.ts';
import { openStore } from '../test/sample-store.ts';
import type { AppStore } from './create-app-store.ts';
import { groupSwitch, selectDrawnLayers } from './selectors/select-layers.ts';

const PLAN = planOfLayers([
  ['cores', 'structure'],
  ['sites', 'projects'],
  ['zones', 'structure'],
  ['boundary', 'structure'],
]);

const visibleIds = (store: AppStore) =>
  Object.entries(store.getState().view.layers).flatMap(([id, { visible }]) => (visible ? [id] : []));
const switchOf = (store: AppStore, groupId: string) => groupSwitch(PLAN, store.getState().view.layers, groupId).state;

describe('a fresh store', () => {
  it('opens with the layers as the plan switches them, nothing chosen, nothing alone', () => {
    const [first, ...others] = PLAN.layers;
    if (!first) throw new Error('the plan has layers');
    const store = openStore({ ...PLAN, layers: [{ ...first, visible: false, opacity: 0.4 }, ...others] });
    const { view } = store.getState();
    expect(view.layers.cores).toEqual({ visible: false, opacity: 0.4 });
    expect(view.layerOrder).toEqual(['cores', 'sites', 'zones', 'boundary']);
    expect(view).toMatchObject({ scaleId: 'town', camera: null, soloLayerId: null, selection: null });
  });

  it('shares nothing with the store before it', () => {
    const before = openStore(PLAN);
    before.getState().toggleLayer('zones');
    before.getState().soloLayer('cores');
    const { view } = openStore(PLAN).getState();
    expect(view.layers.zones?.visible).toBe(true);
    expect(view.soloLayerId).toBeNull();
  });
});

describe('toggleLayer', () => {
  it('switches one layer and no other', () => {
    const store = openStore(PLAN);
    store.getState().toggleLayer('zones');
    expect(visibleIds(store)).toEqual(['cores', 'sites', 'boundary']);
    store.getState().toggleLayer('zones');
    expect(visibleIds(store)).toEqual(['cores', 'sites', 'zones', 'boundary']);
  });

  it('takes no notice of a layer that the plan does not have', () => {
    const store = openStore(PLAN);
    store.getState().toggleLayer('moon');
    expect(Object.keys(store.getState().view.layers)).toEqual(PLAN.layers.map(({ id }) => id));
  });
});

describe('toggleGroup', () => {
  it('goes from on to off to on, and touches no other group', () => {
    const store = openStore(PLAN);
    expect(switchOf(store, 'structure')).toBe('on');
    store.getState().toggleGroup('structure');
    expect(switchOf(store, 'structure')).toBe('off');
    expect(visibleIds(store)).toEqual(['sites']);
    store.getState().toggleGroup('structure');
    expect(switchOf(store, 'structure')).toBe('on');
  });

  it('switches all on when some are on', () => {
    const store = openStore(PLAN);
    store.getState().toggleLayer('zones');
    expect(groupSwitch(PLAN, store.getState().view.layers, 'structure')).toEqual({
      state: 'mixed',
      visibleCount: 2,
      layerCount: 3,
    });
    store.getState().toggleGroup('structure');
    expect(switchOf(store, 'structure')).toBe('on');
  });

  it('leaves the opacities as they are', () => {
    const store = openStore(PLAN);
    store.getState().setLayerOpacity('zones', 0.3);
    store.getState().toggleGroup('structure');
    store.getState().toggleGroup('structure');
    expect(store.getState().view.layers.zones).toEqual({ visible: true, opacity: 0.3 });
  });
});

describe('setLayerOpacity', () => {
  it('holds whatever it is given within 0 and 1', () => {
    fc.assert(
      fc.property(fc.double(), (opacity) => {
        const store = openStore(PLAN);
        store.getState().setLayerOpacity('zones', opacity);
        const held = store.getState().view.layers.zones?.opacity ?? Number.NaN;
        expect(held).toBeGreaterThanOrEqual(0);
        expect(held).toBeLessThanOrEqual(1);
        if (opacity >= 0 && opacity <= 1) expect(held).toBeCloseTo(opacity, 15);
      }),
      // Not a number is no opacity: the layer keeps the one it has.
      { examples: [[Number.NaN], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY], [-0.1], [1.1]] },
    );
  });

  it('leaves the switch and the other layers alone', () => {
    const store = openStore(PLAN);
    store.getState().toggleLayer('zones');
    store.getState().setLayerOpacity('zones', 0.5);
    expect(store.getState().view.layers.zones).toEqual({ visible: false, opacity: 0.5 });
    expect(store.getState().view.layers.cores).toEqual({ visible: true, opacity: 1 });
  });
});

describe('soloLayer', () => {
  const withBase = planOfLayers([
    ['cores', 'structure'],
    ['sites', 'projects'],
    ['zones', 'structure'],
    ['base-roads', 'base'],
  ]);
  const drawnIds = (store: AppStore) => selectDrawnLayers(store.getState()).map(({ layer }) => layer.id);

  it('draws one layer of the plan over the base map; a second press brings the others back', () => {
    const store = openStore(withBase);
    const before = store.getState().view.layers;
    store.getState().soloLayer('zones');
    expect(drawnIds(store)).toEqual(['base-roads', 'zones']);
    expect(store.getState().view.layers).toBe(before);
    store.getState().soloLayer('zones');
    expect(drawnIds(store)).toEqual(['base-roads', 'zones', 'sites', 'cores']);
  });

  it('draws the layer even when it is switched off, and goes over to another at once', () => {
    const store = openStore(withBase);
    store.getState().toggleLayer('zones');
    store.getState().soloLayer('zones');
    expect(drawnIds(store)).toContain('zones');
    store.getState().soloLayer('cores');
    expect(drawnIds(store)).toEqual(['base-roads', 'cores']);
  });

  it.each<[string, (store: AppStore) => void]>([
    ['switching a layer', (store) => store.getState().toggleLayer('sites')],
    ['switching a group', (store) => store.getState().toggleGroup('projects')],
    ['restoring the default layers', (store) => store.getState().resetLayers()],
  ])('ends with %s', (_, act) => {
    const store = openStore(withBase);
    store.getState().soloLayer('zones');
    act(store);
    expect(store.getState().view.soloLayerId).toBeNull();
    expect(drawnIds(store)).toContain('cores');
  });
});

describe('resetLayers', () => {
  it('restores switches, opacities and order as the plan has them', () => {
    const store = openStore(PLAN);
    const { layers, layerOrder } = store.getState().view;
    store.getState().toggleGroup('structure');
    store.getState().setLayerOpacity('sites', 0.2);
    store.getState().moveLayer('boundary', 0);
    store.getState().resetLayers();
    expect(store.getState().view.layers).toEqual(layers);
    expect(store.getState().view.layerOrder).toEqual(layerOrder);
  });
});
