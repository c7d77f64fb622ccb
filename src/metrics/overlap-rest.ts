import type { FeatureCollection } from 'geojson';
import type { Dataset } from '../domain/feature.ts';
import { isPolygonal, type Polygonal } from '../geo/geometry.ts';
import { differenceOf, unionOf } from '../geo/overlay.ts';

function groundOf(datasetId: string, datasets: readonly Dataset[]): Polygonal | null {
  const features = datasets.find(({ id }) => id === datasetId)?.collection.features ?? [];
  return unionOf(features.flatMap(({ geometry }) => (geometry && isPolygonal(geometry) ? [geometry] : [])));
}

/**
 * The ground of one layer that no area of the other covers, to be drawn as hatching; its one feature carries
 * `role: 'rest'`. Nothing when all is covered.
 * @throws OverlayError when no clipper can make it.
 */
export function overlapRest(
  overDatasetId: string,
  ofDatasetId: string,
  datasets: readonly Dataset[],
): FeatureCollection {
  const over = groundOf(overDatasetId, datasets);
  const of = groundOf(ofDatasetId, datasets);
  const rest = over && of ? differenceOf(over, of) : over;
  return {
    type: 'FeatureCollection',
    features: rest ? [{ type: 'Feature', properties: { role: 'rest' }, geometry: rest }] : [],
  };
}
