import type { FilterSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerKindDefinition } from '../layer.ts';
import { featureSource, labelPaint, name, pickable, themed } from '../parts.ts';
import { FONT_BOLD } from '../theme.ts';

const BUILT: FilterSpecification = ['==', ['get', 'status'], 'built'];
const PLANNED: FilterSpecification = ['==', ['get', 'status'], 'planned'];
const UNSTATED: FilterSpecification = ['!', ['has', 'status']];

/** A waterway as a flowing double line: built solid, planned dashed, the stretch whose status no source states thin. */
export const waterwayKind: LayerKindDefinition<'waterway'> = {
  kind: 'waterway',
  labelRank: 3,
  build({ layer, features, opacity, theme, locale }) {
    const color = themed(layer.color, theme);
    const bank = (
      part: string,
      filter: FilterSpecification,
      paint: LineLayerSpecification['paint'],
    ): LineLayerSpecification => ({
      id: `${layer.id}/${part}`,
      type: 'line',
      source: layer.id,
      filter,
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: {
        'line-color': color,
        'line-gap-width': ['interpolate', ['exponential', 1.6], ['zoom'], 10, 1.5, 14, 8, 17, 26],
        'line-width': ['interpolate', ['linear'], ['zoom'], 10, 1, 14, 2.6, 17, 5],
        'line-opacity': opacity,
        ...paint,
      },
    });
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
            'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 10, 3, 14, 11, 17, 32],
            'line-opacity': 0.26 * opacity,
          },
        },
        bank('built', BUILT, {}),
        bank('planned', PLANNED, { 'line-dasharray': [2.6, 1.8] }),
        bank('unstated', UNSTATED, {
          'line-opacity': 0.55 * opacity,
          'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.6, 14, 1.2, 17, 2.4],
        }),
      ],
      labels: [
        {
          id: `${layer.id}/name`,
          type: 'symbol',
          source: layer.id,
          minzoom: 11.5,
          layout: {
            'symbol-placement': 'line',
            'symbol-spacing': 360,
            'text-field': name(locale),
            'text-font': FONT_BOLD,
            'text-size': ['interpolate', ['linear'], ['zoom'], 11, 11, 15, 16],
            'text-letter-spacing': locale === 'zh' ? 0.3 : 0.06,
            'text-offset': [0, -1.3],
            'text-max-angle': 40,
          },
          paint: labelPaint(theme, color, opacity),
        },
      ],
    };
  },
  legend: ({ title, color }) => [
    { label: title, swatch: { kind: 'line', color, pattern: 'double' } },
    { label: { zh: '已建段', en: 'Built section' }, swatch: { kind: 'line', color, pattern: 'double' } },
    { label: { zh: '规划段', en: 'Planned section' }, swatch: { kind: 'line', color, pattern: 'dashed' } },
    {
      label: { zh: '来源未述状态的河段', en: 'Section whose status no source states' },
      swatch: { kind: 'line', color, pattern: 'solid' },
    },
  ],
};
