import type { Dataset, FeatureReference, PlanFeature } from '../../domain/feature.ts';
import { isInSet } from '../../domain/feature-set.ts';
import type { FeatureSet, PlanLayer } from '../../domain/plan.ts';
import type { AppState, PlanDocument } from '../app-state.ts';
import { memoiseLast } from './memoise.ts';

const readyDatasets = memoiseLast((datasets: PlanDocument['datasets']): ReadonlyMap<string, Dataset> => {
  const ready = Object.entries(datasets).flatMap(([id, state]) =>
    state.kind === 'ready' ? [[id, state.dataset] as const] : [],
  );
  return new Map(ready);
});

/** The datasets that could be read, by id. */
export function selectReadyDatasets({ document }: AppState): ReadonlyMap<string, Dataset> {
  return readyDatasets(document.datasets);
}

const featureIndex = memoiseLast((datasets: ReadonlyMap<string, Dataset>) => {
  const index = new Map<string, { reference: FeatureReference; feature: PlanFeature }>();
  for (const [datasetId, dataset] of datasets) {
    for (const feature of dataset.collection.features) {
      index.set(feature.properties.id, { reference: { datasetId, featureId: feature.properties.id }, feature });
    }
  }
  return index;
});

/** Every feature of the plan by its id, which is unique across the plan. */
export function selectFeatureIndex(state: AppState) {
  return featureIndex(selectReadyDatasets(state));
}

/** The feature that a reference names; undefined while its dataset is not there. */
export function selectFeature(state: AppState, reference: FeatureReference | null): PlanFeature | undefined {
  const found = reference ? selectFeatureIndex(state).get(reference.featureId) : undefined;
  return found?.reference.datasetId === reference?.datasetId ? found?.feature : undefined;
}

/** The features that a feature set of the catalogue means, in the order of the file. */
export function featuresOf(datasets: ReadonlyMap<string, Dataset>, set: FeatureSet): readonly PlanFeature[] {
  const features = datasets.get(set.datasetId)?.collection.features ?? [];
  return set.featureIds || set.where ? features.filter((feature) => isInSet(feature, set)) : features;
}

/** The features that a layer draws from its dataset. */
export function featuresOfLayer(dataset: Dataset, layer: PlanLayer): readonly PlanFeature[] {
  const { filter } = layer;
  if (!filter) return dataset.collection.features;
  return dataset.collection.features.filter((feature) =>
    filter.values.includes(String(feature.properties[filter.field])),
  );
}
