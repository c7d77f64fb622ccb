import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import type { FeatureReference } from '../domain/feature.ts';
import { DATASET_METADATA } from '../layers/layer.ts';

/** Half the side of the square that a fingertip or a pointer means, in pixels. */
const REACH_PIXELS = 5;

/** Points before lines before areas: the smaller thing is what was meant. */
const RANK: Readonly<Record<string, number>> = { circle: 0, symbol: 0, line: 1, fill: 2 };

/** The plan's feature at a place on the screen; null on empty ground. */
export function pickFeature(map: MapLibreMap, { x, y }: { x: number; y: number }): FeatureReference | null {
  const datasetOfLayer = new Map<string, string>();
  for (const layer of map.getStyle().layers) {
    const datasetId = (layer.metadata as Record<string, unknown> | undefined)?.[DATASET_METADATA];
    if (typeof datasetId === 'string') datasetOfLayer.set(layer.id, datasetId);
  }
  const box: [PointLike, PointLike] = [
    [x - REACH_PIXELS, y - REACH_PIXELS],
    [x + REACH_PIXELS, y + REACH_PIXELS],
  ];
  const hits = map.queryRenderedFeatures(box, { layers: [...datasetOfLayer.keys()] });
  const ranked = hits.toSorted((a, b) => (RANK[a.layer.type] ?? 3) - (RANK[b.layer.type] ?? 3));
  for (const hit of ranked) {
    const datasetId = datasetOfLayer.get(hit.layer.id);
    const featureId: unknown = hit.properties.id;
    if (datasetId && typeof featureId === 'string') return { datasetId, featureId };
  }
  return null;
}
