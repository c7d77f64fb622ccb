import type { Dataset } from '../../domain/feature.ts';
import type { AnalysisRequest } from '../../domain/plan.ts';
import { LAB_REQUEST } from '../lab-ids.ts';
import type { LabSetups } from '../labs.ts';

export type DensityKind = 'line-density' | 'point-density';

/** How densely a layer can lie: lines by their length, points by their number; undefined for areas, a mixture or nothing. */
export function densityKindOf({ collection }: Dataset): DensityKind | undefined {
  const placed = collection.features.flatMap(({ geometry }) => (geometry ? [geometry.type] : []));
  const all = (...types: readonly string[]) => placed.length > 0 && placed.every((type) => types.includes(type));
  if (all('LineString', 'MultiLineString')) return 'line-density';
  if (all('Point', 'MultiPoint')) return 'point-density';
  return undefined;
}

/** Nothing until the layer has been read. */
export function densityRequests({ density }: LabSetups, dataset: Dataset | undefined): readonly AnalysisRequest[] {
  const metric = dataset && densityKindOf(dataset);
  if (!metric) return [];
  return [
    {
      id: LAB_REQUEST.density,
      metric,
      label: metric === 'line-density' ? { zh: '线密度', en: 'Line density' } : { zh: '点密度', en: 'Point density' },
      of: density.of,
      over: { datasetId: density.overDatasetId },
    },
  ];
}
