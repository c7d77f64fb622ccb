import { lineLatitude } from '../band-geometry.ts';
import { groundLength } from '../ground-scale.ts';
import type { LayerKindDefinition } from '../layer.ts';
import { featureSource, labelPaint, name, pickable, themed } from '../parts.ts';
import { FONT_BOLD } from '../theme.ts';

/** A development axis: a broad arrowed band (drawn by deck.gl, see deck/belt.ts) with its name along it. */
export const beltKind: LayerKindDefinition<'belt'> = {
  kind: 'belt',
  build({ layer, features, opacity, theme, locale }) {
    const latitude = lineLatitude(features);
    return {
      sources: { [layer.id]: featureSource(features) },
      drawing: [
        {
          id: layer.id,
          type: 'line',
          source: layer.id,
          metadata: pickable(layer.datasetId),
          paint: { 'line-opacity': 0, 'line-width': groundLength(layer.widthMeters, { latitude, atLeastPixels: 8 }) },
        },
      ],
      labels: [
        {
          id: `${layer.id}/name`,
          type: 'symbol',
          source: layer.id,
          minzoom: 12,
          layout: {
            'symbol-placement': 'line',
            'symbol-spacing': 420,
            'text-field': name(locale),
            'text-font': FONT_BOLD,
            'text-size': ['interpolate', ['linear'], ['zoom'], 12, 11, 14, 15, 16, 20],
            'text-letter-spacing': locale === 'zh' ? 0.32 : 0.08,
            'text-max-angle': 30,
            'text-keep-upright': true,
            'text-padding': 24,
          },
          paint: {
            ...labelPaint(theme, '#ffffff', opacity),
            'text-halo-color': themed(layer.color, theme),
            'text-halo-width': 1.4,
          },
        },
      ],
    };
  },
  legend: ({ title, color }) => [{ label: title, swatch: { kind: 'band', color } }],
};
