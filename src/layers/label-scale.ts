import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type StyleNumber, scaled } from './ramp.ts';

/** MapLibre's own, where a layer does not say. */
const DEFAULT_SIZE_PIXELS = 16;

/** The same layer with its names set larger by a factor; what is no name stays as it is. */
export function inLabelScale(layer: LayerSpecification, factor: number): LayerSpecification {
  if (factor === 1 || layer.type !== 'symbol' || !layer.layout?.['text-field']) return layer;
  const size = (layer.layout['text-size'] ?? DEFAULT_SIZE_PIXELS) as StyleNumber;
  return { ...layer, layout: { ...layer.layout, 'text-size': scaled(size, factor) } };
}
