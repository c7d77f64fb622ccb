import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Dataset } from '../domain/feature.ts';
import { isInSet, standsInPlanState } from '../domain/feature-set.ts';
import type { FeatureSet, Plan } from '../domain/plan.ts';

import { groundWithin } from '../geo/buffer.ts';

/** What the rings are drawn from: the datasets, and the state of the plan in which something stands or does not. */
export interface RingInputs {
  readonly plan: Plan;
  readonly planStateId: string;
  readonly datasets: readonly Dataset[];
}

/**
 * The ground within each distance of a set of features, dissolved, to be drawn; the farthest first, so that the nearer
 * ones lie on it. As in the figures, what does not stand in the plan state reaches nothing. Each feature carries
 * `role: 'ring'` and its `distanceMeters`. Nothing for a set without places.
 * @throws GeometryError for a distance that is out of bounds, OverlayError when no clipper can unite the ground.
 */
export function coverageRings(
  sources: FeatureSet,
  distancesMeters: readonly number[],
  { plan, planStateId, datasets }: RingInputs,
): FeatureCollection<Polygon | MultiPolygon> {
  const features = datasets.find(({ id }) => id === sources.datasetId)?.collection.features ?? [];
  const geometries = features.flatMap((feature) =>
    feature.geometry && isInSet(feature, sources) && standsInPlanState(feature, plan, planStateId)
      ? [feature.geometry]
      : [],
  );
  const distances = [...new Set(distancesMeters)].sort((one, other) => other - one);
  const rings = distances.flatMap((distanceMeters): Feature<Polygon | MultiPolygon>[] => {
    const ground = geometries.length > 0 ? groundWithin(geometries, distanceMeters) : null;
    return ground ? [{ type: 'Feature', properties: { role: 'ring', distanceMeters }, geometry: ground }] : [];
  });
  return { type: 'FeatureCollection', features: rings };
}
