import type { LayerKindDefinition } from '../layer.ts';
import { featureSource, labelPaint, labelPoints, name, pickable, themed } from '../parts.ts';
import { FONT_BOLD } from '../theme.ts';

/** The limit of the plan area: a long dash and dot; the softness of its zones says that it is indicative. */
export const boundaryKind: LayerKindDefinition<'boundary'> = {
  kind: 'boundary',
  labelRank: 2,
  build({ layer, features, opacity, theme, locale }) {
    const color = themed(layer.color, theme);
    return {
      sources: { [layer.id]: featureSource(features), [`${layer.id}/names`]: labelPoints(features) },
      drawing: [
        {
          id: layer.id,
          type: 'line',
          source: layer.id,
          metadata: pickable(layer.datasetId),
          layout: { 'line-join': 'round', 'line-cap': 'butt' },
          paint: {
            'line-color': color,
            'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.8, 14, 1.6, 17, 3],
            'line-dasharray': [7, 2.2, 1.4, 2.2],
            'line-opacity': 0.8 * opacity,
          },
        },
      ],
      labels: [
        {
          id: `${layer.id}/name`,
          type: 'symbol',
          source: `${layer.id}/names`,
          maxzoom: 11,
          layout: {
            'text-field': name(locale),
            'text-font': FONT_BOLD,
            'text-size': ['interpolate', ['linear'], ['zoom'], 6, 13, 11, 17],
            'text-variable-anchor': ['left', 'top', 'bottom', 'right'],
            'text-radial-offset': 0.9,
            'text-justify': 'auto',
          },
          paint: labelPaint(theme, theme.accent, opacity),
        },
      ],
    };
  },
  legend: ({ title, color }) => [{ label: title, swatch: { kind: 'line', color, pattern: 'dashed' } }],
};
