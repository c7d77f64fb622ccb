import type { PlanFeature } from '../../domain/feature.ts';
import type { ThemedColor } from '../../domain/plan.ts';
import { useAppStore } from '../../state/use-app-store.ts';

/** The colour that the plan's layers give a feature by its category; undefined when none does. */
export function useZoneColor(feature: PlanFeature): ThemedColor | undefined {
  const layers = useAppStore((state) => state.document.plan.layers);
  for (const layer of layers) {
    if (layer.kind !== 'zones' && layer.kind !== 'cores') continue;
    const value = feature.properties[layer.categoryField];
    const category = layer.categories.find((candidate) => candidate.value === value);
    if (category) return category.color;
  }
  return undefined;
}
