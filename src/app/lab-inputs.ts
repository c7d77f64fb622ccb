import type { Dataset, PlanFeature } from '../domain/feature.ts';
import type { Plan } from '../domain/plan.ts';
import { LAB_POINTS_DATASET_ID, LAB_SHUTTLE_STOPS_DATASET_ID, OWN_DATASET_TITLES } from '../state/lab-ids.ts';
import type { CoverageSetup, LabSetups, ShuttleSetup } from '../state/labs.ts';

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

/** The stops of the sketched shuttle as a dataset: indicative as well, and in the order of the line. */
export function shuttleStops({ stops }: ShuttleSetup): Dataset {
  const features = stops.map(
    ({ position, station }, index): PlanFeature => ({
      type: 'Feature',
      properties: {
        id: `lab-shuttle-stop-${index + 1}`,
        name_zh: station?.name.zh ?? `接驳站 ${index + 1}`,
        name_en: station?.name.en ?? `Shuttle stop ${index + 1}`,
        dataClass: 'indicative',
        sources: [],
      },
      geometry: { type: 'Point', coordinates: [...position] },
    }),
  );
  return {
    id: LAB_SHUTTLE_STOPS_DATASET_ID,
    contentHash: stops.map(({ position, station }) => [station?.id ?? '', ...position].join(',')).join(';'),
    collection: { type: 'FeatureCollection', features },
  };
}

/** The plan with the analyst's own points and stops in it, so that sentences can name them. */
export function withLabPoints(
  plan: Plan,
  datasets: ReadonlyMap<string, Dataset>,
  { coverage, shuttle }: LabSetups,
): { readonly plan: Plan; readonly datasets: readonly Dataset[] } {
  const entries = Object.entries(OWN_DATASET_TITLES).map(([id, title]) => ({
    id,
    title,
    file: '',
    sourceIds: [],
    licence: '',
  }));
  return {
    plan: { ...plan, datasets: [...plan.datasets, ...entries] },
    datasets: [...datasets.values(), labPoints(coverage), shuttleStops(shuttle)],
  };
}
