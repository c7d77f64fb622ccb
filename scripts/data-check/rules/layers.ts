import { worstDataClass } from '../../../src/domain/data-class.ts';
import type { PlanFeature } from '../../../src/domain/feature.ts';
import type { PlanLayer } from '../../../src/domain/plan.ts';
import type { JsonPath } from '../../../src/domain/schema/schema-issue.ts';
import type { Finding } from '../finding.ts';
import { CATALOGUE, type PlanFolder } from '../plan-folder.ts';

/** What the catalogue says of a layer against the features that it draws. */
export function findLayerMismatches(folder: PlanFolder): readonly Finding[] {
  return folder.plan.layers.flatMap((layer, index) => {
    const features = featuresOfLayer(folder, layer);
    if (!features) return [];
    if (features.length === 0) {
      return [finding(['layers', index], `图层 ${layer.id} 没有任何要素`, `The layer ${layer.id} has no feature`)];
    }
    return [...findWrongDataClass(layer, index, features), ...findUncoveredCategories(layer, index, features)];
  });
}

/** A layer's badge is the worst class among what it draws; records without a place count when there is nothing else. */
function findWrongDataClass(layer: PlanLayer, index: number, features: readonly PlanFeature[]): readonly Finding[] {
  const placed = features.filter(({ geometry }) => geometry !== null);
  const worst = worstDataClass((placed.length > 0 ? placed : features).map(({ properties }) => properties.dataClass));
  if (layer.dataClass === worst) return [];
  return [
    finding(
      ['layers', index, 'dataClass'],
      `图层 ${layer.id} 的数据等级应为其要素中最低的 ${worst}`,
      `The data class of the layer ${layer.id} should be the worst of its features, ${worst}`,
    ),
  ];
}

function findUncoveredCategories(
  layer: PlanLayer,
  index: number,
  features: readonly PlanFeature[],
): readonly Finding[] {
  if (!('categories' in layer)) return [];
  const known = new Set<unknown>(layer.categories.map(({ value }) => value));
  const uncovered = new Set(
    features.map(({ properties }) => properties[layer.categoryField]).filter((value) => !known.has(value)),
  );
  return [...uncovered].map((value) =>
    finding(
      ['layers', index, 'categories'],
      `图层 ${layer.id} 的图例没有 ${layer.categoryField} = ${String(value)} 一类`,
      `The legend of the layer ${layer.id} has no entry for ${layer.categoryField} = ${String(value)}`,
    ),
  );
}

/** Null when the dataset could not be read, which has been told already. */
function featuresOfLayer(folder: PlanFolder, layer: PlanLayer): readonly PlanFeature[] | null {
  const features = folder.datasets.get(layer.datasetId)?.collection.features;
  if (!features) return null;
  const { filter } = layer;
  if (!filter) return features;
  return features.filter(({ properties }) => filter.values.some((value) => value === properties[filter.field]));
}

function finding(path: JsonPath, zh: string, en: string): Finding {
  return { file: CATALOGUE, path, reason: { zh, en } };
}
