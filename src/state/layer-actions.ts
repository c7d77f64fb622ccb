import type { Plan } from '../domain/plan.ts';
import type { AppState, LayerView } from './app-state.ts';
import { defaultLayerViews } from './initial-state.ts';
import { layerIdsOfGroup, moveWithinGroup } from './layer-order.ts';
import type { SetState } from './store-types.ts';

export interface LayerActions {
  toggleLayer(layerId: string): void;
  /** All on when any is off, else all off: what a three-state switch does. */
  toggleGroup(groupId: string): void;
  setLayerOpacity(layerId: string, opacity: number): void;
  /** `place` counts within the layer's group, 0 is the top. */
  moveLayer(layerId: string, place: number): void;
  /** One up is -1, one down is 1. */
  nudgeLayer(layerId: string, steps: number): void;
  /** Shows one layer of the plan alone; a second time brings the others back. */
  soloLayer(layerId: string): void;
  resetLayers(): void;
}

type Layers = Readonly<Record<string, LayerView>>;

function withLayer(layers: Layers, layerId: string, change: Partial<LayerView>): Layers {
  const layer = layers[layerId];
  return layer ? { ...layers, [layerId]: { ...layer, ...change } } : layers;
}

function toggledGroup(plan: Plan, layers: Layers, groupId: string): Layers {
  const ids = plan.layers.filter((layer) => layer.groupId === groupId).map((layer) => layer.id);
  const visible = ids.some((id) => !layers[id]?.visible);
  return ids.reduce((changed, id) => withLayer(changed, id, { visible }), layers);
}

export function layerActions(set: SetState): LayerActions {
  const change = (recipe: (state: AppState) => Partial<AppState['view']>) =>
    set((state) => ({ view: { ...state.view, ...recipe(state) } }));
  return {
    toggleLayer: (layerId) =>
      change(({ view }) => ({
        layers: withLayer(view.layers, layerId, { visible: !view.layers[layerId]?.visible }),
        soloLayerId: null,
      })),
    toggleGroup: (groupId) =>
      change(({ view, document }) => ({
        layers: toggledGroup(document.plan, view.layers, groupId),
        soloLayerId: null,
      })),
    setLayerOpacity: (layerId, opacity) =>
      change(({ view }) =>
        Number.isNaN(opacity)
          ? {}
          : { layers: withLayer(view.layers, layerId, { opacity: Math.max(0, Math.min(1, opacity)) }) },
      ),
    moveLayer: (layerId, place) =>
      change(({ view, document }) => ({
        layerOrder: moveWithinGroup(document.plan, view.layerOrder, { layerId, place }),
      })),
    nudgeLayer: (layerId, steps) =>
      change(({ view, document }) => {
        const groupId = document.plan.layers.find((layer) => layer.id === layerId)?.groupId ?? '';
        const place = layerIdsOfGroup(document.plan, view.layerOrder, groupId).indexOf(layerId) + steps;
        return { layerOrder: moveWithinGroup(document.plan, view.layerOrder, { layerId, place }) };
      }),
    soloLayer: (layerId) => change(({ view }) => ({ soloLayerId: view.soloLayerId === layerId ? null : layerId })),
    resetLayers: () =>
      change(({ document }) => ({
        layers: defaultLayerViews(document.plan),
        layerOrder: document.plan.layers.map((layer) => layer.id),
        soloLayerId: null,
      })),
  };
}
