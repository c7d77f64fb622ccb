import type { LayerKindDefinition } from '../layer.ts';
import { categoryColor, featureSource, labelPaint, name, pickable } from '../parts.ts';
import { FONT_MEDIUM } from '../theme.ts';

/** Projects and enterprises as points: filled where built, hollow where not yet. */
export const sitesKind: LayerKindDefinition<'sites'> = {
  kind: 'sites',
  labelRank: 7,
  build({ layer, features, opacity, theme, locale }) {
    const color = categoryColor(layer.categoryField, layer.categories, theme);
    return {
      sources: { [layer.id]: featureSource(features) },
      drawing: [
        {
          id: layer.id,
          type: 'circle',
          source: layer.id,
          minzoom: 10,
          metadata: pickable(layer.datasetId),
          paint: {
            'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 2.5, 13, 5, 16, 9],
            'circle-color': ['case', ['==', ['get', 'status'], 'built'], color, theme.land],
            'circle-stroke-color': ['case', ['==', ['get', 'status'], 'built'], theme.land, color],
            'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 10, 1, 14, 2.2],
            'circle-opacity': opacity,
            'circle-stroke-opacity': opacity,
          },
        },
      ],
      labels: [
        {
          id: `${layer.id}/name`,
          type: 'symbol',
          source: layer.id,
          minzoom: 12.6,
          layout: {
            'text-field': name(locale),
            'text-font': FONT_MEDIUM,
            'text-size': ['interpolate', ['linear'], ['zoom'], 12, 11, 15, 14],
            'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
            'text-radial-offset': 0.85,
            'text-justify': 'auto',
            'text-max-width': 12,
          },
          paint: labelPaint(theme, theme.ink, opacity),
        },
      ],
    };
  },
  legend: ({ categories }) =>
    categories.map(({ label, color }) => ({ label, swatch: { kind: 'point', color, hollow: false } })),
};
