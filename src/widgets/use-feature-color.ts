import type { PlanFeature } from '../domain/feature.ts';
import { MAP_THEMES } from '../layers/theme.ts';
import { selectTheme } from '../state/selectors/select-theme.ts';
import { useAppStore } from '../state/use-app-store.ts';

/** The colour that the plan's layers give a feature by its category, in the theme that is on; a quiet ink when none does. */
export function useFeatureColor(): (feature: PlanFeature) => string {
  const layers = useAppStore((state) => state.document.plan.layers);
  const theme = useAppStore(selectTheme);
  return (feature) => {
    for (const layer of layers) {
      if (layer.kind !== 'zones' && layer.kind !== 'cores') continue;
      const value = feature.properties[layer.categoryField];
      const category = layer.categories.find((candidate) => candidate.value === value);
      if (category) return category.color[theme];
    }
    return MAP_THEMES[theme].inkFaint;
  };
}
