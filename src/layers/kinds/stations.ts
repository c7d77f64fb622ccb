import type { LayerKindDefinition } from '../layer.ts';
import { featureSource, labelPaint, name, pickable, themed } from '../parts.ts';
import { FONT_MEDIUM } from '../theme.ts';

/** Stations: a filled ring in service, a hollow one under construction. */
export const stationsKind: LayerKindDefinition<'stations'> = {
  kind: 'stations',
  labelRank: 5,
  build({ layer, features, opacity, theme, locale }) {
    const color = themed(layer.color, theme);
    return {
      sources: { [layer.id]: featureSource(features) },
      drawing: [
        {
          id: layer.id,
          type: 'circle',
          source: layer.id,
          minzoom: 9,
          metadata: pickable(layer.datasetId),
          paint: {
            'circle-radius': ['interpolate', ['linear'], ['zoom'], 9, 2.5, 12, 4.5, 15, 8],
            'circle-color': ['case', ['==', ['get', 'status'], 'built'], color, theme.land],
            'circle-stroke-color': color,
            'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 9, 1.2, 14, 2.6],
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
          minzoom: 10.5,
          layout: {
            'text-field': name(locale),
            'text-font': FONT_MEDIUM,
            'text-size': ['interpolate', ['linear'], ['zoom'], 10, 10.5, 15, 14],
            'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
            'text-radial-offset': 0.8,
            'text-justify': 'auto',
          },
          paint: labelPaint(theme, color, opacity),
        },
      ],
    };
  },
  legend: ({ title, color }) => [
    { label: title, swatch: { kind: 'point', color, hollow: true } },
    { label: { zh: '在建车站', en: 'Station under construction' }, swatch: { kind: 'point', color, hollow: true } },
    { label: { zh: '运营车站', en: 'Station in service' }, swatch: { kind: 'point', color, hollow: false } },
  ],
};
