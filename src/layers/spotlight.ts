import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerParts } from './layer.ts';
import { mapOutputs, type StyleNumber } from './ramp.ts';

/** How much is left of what stands out of the light. */
export const DIMMED = 0.26;
/** Tints are thin; in the light they may be stronger. */
const TINT_GAIN = 1.7;

const OPACITIES: Readonly<Partial<Record<LayerSpecification['type'], readonly string[]>>> = {
  fill: ['fill-opacity'],
  line: ['line-opacity'],
  circle: ['circle-opacity', 'circle-stroke-opacity'],
  symbol: ['text-opacity', 'icon-opacity'],
};

/** The same parts with every feature dimmed but those in the light, whose tints grow stronger. */
export function inSpotlight(parts: LayerParts, litFeatureIds: ReadonlySet<string>): LayerParts {
  const isLit: ExpressionSpecification = ['in', ['get', 'id'], ['literal', [...litFeatureIds]]];
  const relight = (layer: LayerSpecification): LayerSpecification => {
    const names = OPACITIES[layer.type];
    if (!names) return layer;
    const paint = (layer.paint ?? {}) as Readonly<Record<string, StyleNumber | undefined>>;
    const gain = layer.type === 'fill' ? TINT_GAIN : 1;
    const relit = names.map((name) => [name, withLight(paint[name] ?? 1, isLit, gain)]);
    return { ...layer, paint: { ...paint, ...Object.fromEntries(relit) } } as LayerSpecification;
  };
  return { ...parts, drawing: parts.drawing.map(relight), labels: parts.labels.map(relight) };
}

function withLight(opacity: StyleNumber, isLit: ExpressionSpecification, gain: number): StyleNumber {
  return mapOutputs(opacity, (output) =>
    typeof output === 'number'
      ? (['case', isLit, Math.min(1, output * gain), output * DIMMED] as ExpressionSpecification)
      : (['*', output, ['case', isLit, gain, DIMMED]] as ExpressionSpecification),
  );
}
