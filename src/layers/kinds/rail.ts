import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { arrowheads } from '../band-geometry.ts';
import type { LayerKindDefinition } from '../layer.ts';
import { featureSource, labelPaint, name, pickable, themed } from '../parts.ts';
import { FONT_MEDIUM } from '../theme.ts';

const STUDY: FilterSpecification = ['==', ['get', 'status'], 'study'];
const ROUTED: FilterSpecification = ['!=', ['get', 'status'], 'study'];

/** A rail axis: striped where it has a route, a dashed arrow and nothing more where it is only under study. */
export const railKind: LayerKindDefinition<'rail'> = {
  kind: 'rail',
  labelRank: 4,
  build({ layer, features, opacity, theme, locale }) {
    const color = themed(layer.color, theme);
    const studied = features.filter((feature) => feature.properties.status === 'study');
    return {
      sources: {
        [layer.id]: featureSource(features),
        [`${layer.id}/arrows`]: { type: 'geojson', data: arrowheads(studied, { lengthMeters: 190, widthMeters: 150 }) },
      },
      drawing: [
        {
          id: layer.id,
          type: 'line',
          source: layer.id,
          metadata: pickable(layer.datasetId),
          layout: { 'line-join': 'round' },
          paint: { 'line-color': color, 'line-opacity': 0, 'line-width': 14 },
        },
        {
          id: `${layer.id}/routed`,
          type: 'line',
          source: layer.id,
          filter: ROUTED,
          layout: { 'line-join': 'round' },
          paint: {
            'line-color': color,
            'line-width': ['interpolate', ['linear'], ['zoom'], 8, 1.6, 14, 5, 17, 8],
            'line-opacity': opacity,
          },
        },
        {
          id: `${layer.id}/sleepers`,
          type: 'line',
          source: layer.id,
          filter: ROUTED,
          minzoom: 9.5,
          paint: {
            'line-color': theme.land,
            'line-width': ['interpolate', ['linear'], ['zoom'], 9, 0.8, 14, 2.6, 17, 4.5],
            'line-dasharray': [4, 4],
            'line-opacity': opacity,
          },
        },
        {
          id: `${layer.id}/study`,
          type: 'line',
          source: layer.id,
          filter: STUDY,
          paint: {
            'line-color': color,
            'line-width': ['interpolate', ['linear'], ['zoom'], 9, 1.4, 14, 3, 17, 5],
            'line-dasharray': [2.4, 1.8],
            'line-opacity': 0.8 * opacity,
          },
        },
        {
          id: `${layer.id}/arrow`,
          type: 'fill',
          source: `${layer.id}/arrows`,
          paint: { 'fill-color': color, 'fill-opacity': 0.85 * opacity },
        },
      ],
      labels: [
        {
          id: `${layer.id}/name`,
          type: 'symbol',
          source: layer.id,
          minzoom: 9,
          layout: {
            'symbol-placement': 'line',
            'symbol-spacing': 420,
            'text-field': name(locale),
            'text-font': FONT_MEDIUM,
            'text-size': ['interpolate', ['linear'], ['zoom'], 10, 11, 15, 15],
            'text-letter-spacing': locale === 'zh' ? 0.16 : 0.03,
            'text-offset': [0, 1.1],
            'text-max-angle': 35,
          },
          paint: labelPaint(theme, color, opacity),
        },
      ],
    };
  },
  legend: ({ title, color }) => [
    { label: title, swatch: { kind: 'line', color, pattern: 'rail' } },
    {
      label: { zh: '研究中的北延意向（无线位、无站点）', en: 'Northern extension under study (no route, no stations)' },
      swatch: { kind: 'line', color, pattern: 'dotted' },
    },
  ],
};
