import { lineLatitude } from '../band-geometry.ts';
import { groundLength } from '../ground-scale.ts';
import type { LayerKindDefinition } from '../layer.ts';
import { featureSource, labelLines, labelPaint, name, pickable, themed } from '../parts.ts';
import { FONT_BOLD } from '../theme.ts';

/** A development axis: a broad arrowed band (drawn by deck.gl, see deck/belt.ts) with its name along it. */
export const beltKind: LayerKindDefinition<'belt'> = {
  kind: 'belt',
  labelRank: 1,
  build({ layer, features, opacity, theme, locale }) {
    const latitude = lineLatitude(features);
    return {
      sources: { [layer.id]: featureSource(features), [`${layer.id}/names`]: labelLines(features) },
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
          source: `${layer.id}/names`,
          minzoom: 12,
          layout: {
            'symbol-placement': 'line-center',
            'text-field': name(locale),
            'text-font': FONT_BOLD,
            'text-size': ['interpolate', ['linear'], ['zoom'], 12, 10.5, 14, 14, 16, 20],
            'text-letter-spacing': locale === 'zh' ? 0.14 : 0.02,
            'text-max-angle': 38,
            'text-keep-upright': true,
            'text-padding': 4,
            // The path is chosen by hand; along a line the map reserves far more room than the letters take.
            'text-allow-overlap': true,
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
