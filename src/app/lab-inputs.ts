import type { Dataset, PlanFeature } from '../domain/feature.ts';
import type { Plan } from '../domain/plan.ts';
import type { CoverageSetup } from '../state/labs.ts';
import { LAB_POINTS_DATASET_ID } from '../state/selectors/select-lab-requests.ts';

/** The analyst's own points as a dataset: indicative, and so is every figure made from them. */
export function labPoints({ source }: CoverageSetup): Dataset {
  const positions = source.kind === 'points' ? source.positions : [];
  const features = positions.map(
    (coordinates, index): PlanFeature => ({
      type: 'Feature',
      properties: {
        id: `lab-point-${index + 1}`,
        name_zh: `自定点 ${index + 1}`,
        name_en: `Own point ${index + 1}`,
        dataClass: 'indicative',
        sources: [],
      },
      geometry: { type: 'Point', coordinates: [...coordinates] },
    }),
  );
  return {
    id: LAB_POINTS_DATASET_ID,
    contentHash: positions.map((position) => position.join(',')).join(';'),
    collection: { type: 'FeatureCollection', features },
  };
}

/** The plan with the analyst's own points in it, so that sentences can name them. */
export function withLabPoints(
  plan: Plan,
  datasets: ReadonlyMap<string, Dataset>,
  coverage: CoverageSetup,
): { readonly plan: Plan; readonly datasets: readonly Dataset[] } {
  const entry = {
    id: LAB_POINTS_DATASET_ID,
    title: { zh: '自定点', en: 'Own points' },
    file: '',
    sourceIds: [],
    licence: '',
  };
  return {
    plan: { ...plan, datasets: [...plan.datasets, entry] },
    datasets: [...datasets.values(), labPoints(coverage)],
  };
}
