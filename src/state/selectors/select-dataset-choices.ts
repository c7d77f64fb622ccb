import type { Dataset } from '../../domain/feature.ts';
import type { DatasetEntry, Plan } from '../../domain/plan.ts';
import type { AppState } from '../app-state.ts';
import { densityKindOf } from '../lab-requests/density-requests.ts';
import { populationFieldsOf } from './class-fields.ts';
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

/** People live on areas and at points, not on lines; and somebody has counted them. */
function isPeopled(dataset: Dataset): boolean {
  const isGround = isPolygonal(dataset) || densityKindOf(dataset) === 'point-density';
  return isGround && populationFieldsOf(dataset.collection.features).length > 0;
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
const measurable = choices((dataset) => densityKindOf(dataset) !== undefined);
const peopled = choices(isPeopled);

/** Datasets of areas, which can be measured, covered and overlaid. */
export function selectPolygonDatasets(state: AppState): readonly DatasetEntry[] {
  return polygonal(state.document.plan, selectReadyDatasets(state));
}

/** Datasets with anything on the map, which coverage can be measured from. */
export function selectPlacedDatasets(state: AppState): readonly DatasetEntry[] {
  return placed(state.document.plan, selectReadyDatasets(state));
}

/** Datasets of lines or of points, which lie more or less densely. */
export function selectDensityDatasets(state: AppState): readonly DatasetEntry[] {
  return measurable(state.document.plan, selectReadyDatasets(state));
}

/** Datasets with a number of people on every feature. */
export function selectPeopledDatasets(state: AppState): readonly DatasetEntry[] {
  return peopled(state.document.plan, selectReadyDatasets(state));
}
