import type { LayerKindDefinition } from '../layer.ts';
import { featureSource, pickable, themed } from '../parts.ts';

/** The limit of the plan area: a long dash with a soft band inside, since it is indicative. */
export const boundaryKind: LayerKindDefinition<'boundary'> = {
  kind: 'boundary',
  build({ layer, features, opacity, theme }) {
    const color = themed(layer.color, theme);
    return {
      sources: { [layer.id]: featureSource(features) },
      drawing: [
        {
          id: `${layer.id}/soft`,
          type: 'line',
          source: layer.id,
          layout: { 'line-join': 'round' },
          paint: {
            'line-color': color,
            'line-width': ['interpolate', ['linear'], ['zoom'], 11, 4, 14, 12, 17, 24],
            'line-blur': ['interpolate', ['linear'], ['zoom'], 11, 3, 14, 9, 17, 18],
            'line-opacity': 0.28 * opacity,
          },
        },
        {
          id: layer.id,
          type: 'line',
          source: layer.id,
          metadata: pickable(layer.datasetId),
          layout: { 'line-join': 'round', 'line-cap': 'butt' },
          paint: {
            'line-color': color,
            'line-width': ['interpolate', ['linear'], ['zoom'], 10, 1, 14, 2.4, 17, 4],
            'line-dasharray': [7, 2.2, 1.4, 2.2],
            'line-opacity': opacity,
          },
        },
      ],
      labels: [],
    };
  },
  legend: ({ title, color }) => [{ label: title, swatch: { kind: 'line', color, pattern: 'dashed' } }],
};
