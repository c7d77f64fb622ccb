import type { Plan, PlanLayer } from '../../domain/plan.ts';
import type { AppState, LayerView, ViewState } from '../app-state.ts';
import { layerIdsOfGroup } from '../layer-order.ts';
import type { DrawnLayer } from './drawn-layer.ts';
import { memoiseLast } from './memoise.ts';
import { drawnLayersOfChapter, selectChapter } from './select-chapter.ts';

/** Solo hides the plan's other layers; the base map stays, so that one still sees where one is. */
function isDrawn(layer: PlanLayer, layerView: LayerView | undefined, soloLayerId: string | null): boolean {
  if (soloLayerId === layer.id) return true;
  if (soloLayerId !== null && layer.kind !== 'base') return false;
  return layerView?.visible ?? false;
}

const drawnLayers = memoiseLast(
  (
    plan: Plan,
    layers: ViewState['layers'],
    order: readonly string[],
    soloLayerId: string | null,
  ): readonly DrawnLayer[] => {
    const byId = new Map(plan.layers.map((layer) => [layer.id, layer]));
    return order.toReversed().flatMap((id) => {
      const layer = byId.get(id);
      return layer && isDrawn(layer, layers[id], soloLayerId) ? [{ layer, opacity: layers[id]?.opacity ?? 1 }] : [];
    });
  },
);

/** What is on the drawing, bottom first: in the roadshow the chapter's own, else what the reader has switched on. */
export function selectDrawnLayers(state: AppState): readonly DrawnLayer[] {
  const { document, view } = state;
  const chapter = selectChapter(state);
  if (chapter) return drawnLayersOfChapter(chapter, document);
  return drawnLayers(document.plan, view.layers, view.layerOrder, view.soloLayerId);
}

export interface GroupSwitch {
  readonly state: 'on' | 'off' | 'mixed';
  readonly visibleCount: number;
  readonly layerCount: number;
}

/** How many layers of a group are on; the group's switch has three states. */
export function groupSwitch(plan: Plan, layers: ViewState['layers'], groupId: string): GroupSwitch {
  const ids = plan.layers.filter((layer) => layer.groupId === groupId).map((layer) => layer.id);
  const visibleCount = ids.filter((id) => layers[id]?.visible).length;
  const state = visibleCount === 0 ? 'off' : visibleCount === ids.length ? 'on' : 'mixed';
  return { state, visibleCount, layerCount: ids.length };
}

export interface GroupRows {
  readonly group: Plan['groups'][number];
  readonly layers: readonly PlanLayer[];
}

const layerTree = memoiseLast((plan: Plan, order: readonly string[]): readonly GroupRows[] => {
  const byId = new Map(plan.layers.map((layer) => [layer.id, layer]));
  return plan.groups.map((group) => ({
    group,
    layers: layerIdsOfGroup(plan, order, group.id).flatMap((id) => byId.get(id) ?? []),
  }));
});

/** The groups with their layers, in the order of the drawing. */
export function selectLayerTree({ document, view }: AppState): readonly GroupRows[] {
  return layerTree(document.plan, view.layerOrder);
}
