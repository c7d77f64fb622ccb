import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { inLabelScale } from './label-scale.ts';

type Size = NonNullable<SymbolLayerSpecification['layout']>['text-size'];

function sizeAfter(size: Size | undefined, factor: number): unknown {
  const layout = { 'text-field': 'name', ...(size === undefined ? {} : { 'text-size': size }) };
  const layer = inLabelScale({ id: 'names', type: 'symbol', source: 'names', layout }, factor);
  return layer.type === 'symbol' ? layer.layout?.['text-size'] : null;
}

describe('names on a stage', () => {
  it.each<[string, Size | undefined, unknown]>([
    ['a plain size', 12, 18],
    ['none, which is 16', undefined, 24],
    [
      'a ramp over zoom, stop by stop',
      ['interpolate', ['linear'], ['zoom'], 11, 10, 15, 14],
      ['interpolate', ['linear'], ['zoom'], 11, 15, 15, 21],
    ],
    ['steps over zoom', ['step', ['zoom'], 10, 12, 14], ['step', ['zoom'], 15, 12, 21]],
    ['a size of the feature', ['get', 'size'], ['*', ['get', 'size'], 1.5]],
  ])('are set larger: %s', (_what, size, expected) => {
    expect(sizeAfter(size, 1.5)).toEqual(expected);
  });

  it('leave everything else alone', () => {
    const line = { id: 'road', type: 'line', source: 'roads', paint: { 'line-width': 2 } } as const;
    const icon = { id: 'arrow', type: 'symbol', source: 'roads', layout: { 'icon-image': 'arrow' } } as const;
    for (const layer of [line, icon]) expect(inLabelScale(layer, 1.5)).toBe(layer);
    expect(sizeAfter(12, 1)).toBe(12);
  });
});
