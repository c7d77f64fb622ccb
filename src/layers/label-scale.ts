import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

type Size = number | ExpressionSpecification;

/** MapLibre's own, where a layer does not say. */
const DEFAULT_SIZE_PIXELS = 16;

/** The same layer with its names set larger by a factor; what is no name stays as it is. */
export function inLabelScale(layer: LayerSpecification, factor: number): LayerSpecification {
  if (factor === 1 || layer.type !== 'symbol' || !layer.layout?.['text-field']) return layer;
  const size = (layer.layout['text-size'] ?? DEFAULT_SIZE_PIXELS) as Size;
  return { ...layer, layout: { ...layer.layout, 'text-size': scaled(size, factor) } };
}

/** Zoom may only be asked at the top of an expression, so of a ramp over zoom each stop is scaled. */
function scaled(size: Size, factor: number): Size {
  if (typeof size === 'number') return size * factor;
  const [operator] = size;
  const firstStop = operator === 'interpolate' ? 4 : operator === 'step' ? 2 : null;
  if (firstStop === null) return ['*', size, factor] as ExpressionSpecification;
  return (size as readonly unknown[]).map((part, index) =>
    index >= firstStop && (index - firstStop) % 2 === 0 ? scaled(part as Size, factor) : part,
  ) as unknown as ExpressionSpecification;
}
