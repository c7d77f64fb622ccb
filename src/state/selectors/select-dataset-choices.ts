import type { Dataset } from '../../domain/feature.ts';
import type { DatasetEntry, Plan } from '../../domain/plan.ts';
import type { AppState } from '../app-state.ts';
import { memoiseLast } from './memoise.ts';
import { selectReadyDatasets } from './select-features.ts';

function isPolygonal({ collection }: Dataset): boolean {
  const placed = collection.features.filter((feature) => feature.geometry);
  return (
    placed.length > 0 &&
    placed.every(({ geometry }) => geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
  );
}

function isPlaced({ collection }: Dataset): boolean {
  return collection.features.some((feature) => feature.geometry);
}

const choices = (wanted: (dataset: Dataset) => boolean) =>
  memoiseLast((plan: Plan, datasets: ReadonlyMap<string, Dataset>): readonly DatasetEntry[] =>
    plan.datasets.filter(({ id }) => {
      const dataset = datasets.get(id);
      return dataset !== undefined && wanted(dataset);
    }),
  );

const polygonal = choices(isPolygonal);
const placed = choices(isPlaced);

/** Datasets of areas, which can be measured, covered and overlaid. */
export function selectPolygonDatasets(state: AppState): readonly DatasetEntry[] {
  return polygonal(state.document.plan, selectReadyDatasets(state));
}

/** Datasets with anything on the map, which coverage can be measured from. */
export function selectPlacedDatasets(state: AppState): readonly DatasetEntry[] {
  return placed(state.document.plan, selectReadyDatasets(state));
}
