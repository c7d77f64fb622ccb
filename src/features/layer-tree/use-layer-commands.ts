import { boundsOf } from '../../domain/bounds.ts';
import type { PlanLayer } from '../../domain/plan.ts';
import { featuresOfLayer } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';

/** Everything that a row can be told, by pointer or by key. */
export function useLayerCommands(layer: PlanLayer) {
  const view = useAppStore((state) => state.view.layers[layer.id]);
  const dataset = useAppStore((state) => state.document.datasets[layer.datasetId]);
  const toggleLayer = useAppStore((state) => state.toggleLayer);
  const soloLayer = useAppStore((state) => state.soloLayer);
  const nudgeLayer = useAppStore((state) => state.nudgeLayer);
  const setLayerOpacity = useAppStore((state) => state.setLayerOpacity);
  const moveCamera = useAppStore((state) => state.moveCamera);
  const features = dataset?.kind === 'ready' ? featuresOfLayer(dataset.dataset, layer) : [];
  const bounds = boundsOf(features.map((feature) => feature.geometry));
  const opacity = view?.opacity ?? 1;
  return {
    visible: view?.visible ?? false,
    opacity,
    dataset,
    features,
    canZoom: bounds !== null,
    /** Named by the sources, and not one of them located. */
    isUnplaced: features.length > 0 && bounds === null,
    toggle: () => toggleLayer(layer.id),
    solo: () => soloLayer(layer.id),
    nudge: (steps: number) => nudgeLayer(layer.id, steps),
    setOpacity: (value: number) => setLayerOpacity(layer.id, value),
    fade: (change: number) => setLayerOpacity(layer.id, Math.round((opacity + change) * 100) / 100),
    zoomTo: () => bounds && moveCamera({ kind: 'fit-bounds', bounds }),
  };
}

export type LayerCommands = ReturnType<typeof useLayerCommands>;
