import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Dataset } from '../domain/feature.ts';
import type { FeatureSet } from '../domain/plan.ts';
import { groundWithin } from '../geo/buffer.ts';

/**
 * The ground within each distance of a set of features, dissolved, to be drawn; the farthest first, so that the nearer
 * ones lie on it. Each feature carries `role: 'ring'` and its `distanceMeters`. Nothing for a set without places.
 * @throws GeometryError for a distance that is out of bounds, OverlayError when no clipper can unite the ground.
 */
export function coverageRings(
  { datasetId, featureIds }: FeatureSet,
  distancesMeters: readonly number[],
  datasets: readonly Dataset[],
): FeatureCollection<Polygon | MultiPolygon> {
  const features = datasets.find(({ id }) => id === datasetId)?.collection.features ?? [];
  const geometries = features.flatMap(({ geometry, properties }) =>
    geometry && (featureIds?.includes(properties.id) ?? true) ? [geometry] : [],
  );
  const distances = [...new Set(distancesMeters)].sort((one, other) => other - one);
  const rings = distances.flatMap((distanceMeters): Feature<Polygon | MultiPolygon>[] => {
    const ground = geometries.length > 0 ? groundWithin(geometries, distanceMeters) : null;
    return ground ? [{ type: 'Feature', properties: { role: 'ring', distanceMeters }, geometry: ground }] : [];
  });
  return { type: 'FeatureCollection', features: rings };
}
