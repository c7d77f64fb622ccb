import type { LayerKindDefinition } from '../layer.ts';
import { featureSource, labelPaint, name, pickable, themed } from '../parts.ts';
import { FONT_MEDIUM } from '../theme.ts';

/** A landscape avenue: a double line, with a dashed middle while it is not built yet. */
export const avenueKind: LayerKindDefinition<'avenue'> = {
  kind: 'avenue',
  labelRank: 6,
  build({ layer, features, opacity, theme, locale }) {
    const color = themed(layer.color, theme);
    return {
      sources: { [layer.id]: featureSource(features) },
      drawing: [
        {
          id: layer.id,
          type: 'line',
          source: layer.id,
          metadata: pickable(layer.datasetId),
          layout: { 'line-join': 'round', 'line-cap': 'round' },
          paint: {
            'line-color': color,
            'line-width': ['interpolate', ['linear'], ['zoom'], 10, 1.6, 14, 6, 17, 16],
            'line-opacity': 0.85 * opacity,
          },
        },
        {
          id: `${layer.id}/inner`,
          type: 'line',
          source: layer.id,
          minzoom: 11,
          layout: { 'line-join': 'round', 'line-cap': 'round' },
          paint: {
            'line-color': theme.land,
            'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1, 14, 3.4, 17, 11.5],
            'line-opacity': opacity,
          },
        },
        {
          id: `${layer.id}/median`,
          type: 'line',
          source: layer.id,
          minzoom: 12,
          filter: ['!=', ['get', 'status'], 'built'],
          paint: {
            'line-color': color,
            'line-width': ['interpolate', ['linear'], ['zoom'], 12, 0.8, 17, 3],
            'line-dasharray': [3, 2],
            'line-opacity': opacity,
          },
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
            'symbol-spacing': 380,
            'text-field': name(locale),
            'text-font': FONT_MEDIUM,
            'text-size': ['interpolate', ['linear'], ['zoom'], 12, 10.5, 15, 14],
            'text-letter-spacing': locale === 'zh' ? 0.16 : 0.02,
            'text-offset': [0, -1.1],
            'text-max-angle': 40,
          },
          paint: labelPaint(theme, color, opacity),
        },
      ],
    };
  },
  legend: ({ title, color }) => [{ label: title, swatch: { kind: 'line', color, pattern: 'double' } }],
};
