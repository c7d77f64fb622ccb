import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { hatchImageId } from '../hatch.ts';
import type { LayerKindDefinition } from '../layer.ts';
import { categoryColor, featureSource, labelPaint, labelPoints, pickable, themed } from '../parts.ts';
import { FONT_BOLD } from '../theme.ts';

/** ① for 1 … ⑳ for 20: the zones are read in their order. */
function ordinal(): ExpressionSpecification {
  const marks = Array.from({ length: 20 }, (_, index) => [
    index + 1,
    `${String.fromCodePoint(0x2460 + index)} `,
  ]).flat();
  return ['match', ['get', 'order'], ...marks, ''] as unknown as ExpressionSpecification;
}

/** The zones of the structure plan: tinted, softly edged, reserved ones hatched, named in their order. */
export const zonesKind: LayerKindDefinition<'zones'> = {
  kind: 'zones',
  labelRank: 0,
  build({ layer, features, opacity, theme, locale }) {
    const { id, categoryField, categories } = layer;
    const color = categoryColor(categoryField, categories, theme);
    const hatches: LayerSpecification[] = categories
      .filter((category) => category.hatch)
      .map((category) => ({
        id: `${id}/hatch-${category.value}`,
        type: 'fill',
        source: id,
        filter: ['==', ['get', categoryField], category.value],
        paint: { 'fill-pattern': hatchImageId(themed(category.color, theme)), 'fill-opacity': 0.5 * opacity },
      }));
    const [first, second] = locale === 'zh' ? ['name_zh', 'name_en'] : ['name_en', 'name_zh'];
    return {
      sources: { [id]: featureSource(features), [`${id}/names`]: labelPoints(features) },
      drawing: [
        {
          id,
          type: 'fill',
          source: id,
          metadata: pickable(layer.datasetId),
          paint: { 'fill-color': color, 'fill-opacity': theme.tint * opacity },
        },
        ...hatches,
        {
          id: `${id}/soft`,
          type: 'line',
          source: id,
          layout: { 'line-join': 'round' },
          paint: {
            'line-color': color,
            'line-width': ['interpolate', ['linear'], ['zoom'], 11, 3, 14, 14, 17, 28],
            'line-offset': ['interpolate', ['linear'], ['zoom'], 11, -1.5, 14, -7, 17, -14],
            'line-blur': ['interpolate', ['linear'], ['zoom'], 11, 2, 14, 10, 17, 20],
            'line-opacity': 0.3 * opacity,
          },
        },
        {
          id: `${id}/edge`,
          type: 'line',
          source: id,
          layout: { 'line-join': 'round' },
          paint: {
            'line-color': color,
            'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.8, 14, 1.8, 17, 3],
            'line-dasharray': [4, 2.4],
            'line-opacity': 0.9 * opacity,
          },
        },
      ],
      labels: [
        {
          id: `${id}/name`,
          type: 'symbol',
          source: `${id}/names`,
          minzoom: 11,
          layout: {
            'text-field': [
              'step',
              ['zoom'],
              ['format', ordinal(), { 'font-scale': 0.82 }, ['get', first], {}],
              12.6,
              [
                'format',
                ordinal(),
                { 'font-scale': 0.82 },
                ['get', first],
                {},
                '\n',
                {},
                ['get', second],
                { 'font-scale': 0.58 },
              ],
            ],
            'text-font': FONT_BOLD,
            'text-size': [
              'interpolate',
              ['linear'],
              ['zoom'],
              11,
              10,
              13,
              locale === 'zh' ? 18 : 15,
              15,
              locale === 'zh' ? 28 : 22,
            ],
            'text-letter-spacing': locale === 'zh' ? 0.08 : 0,
            'text-line-height': 1.35,
            'text-max-width': locale === 'zh' ? 12.5 : 10,
            'text-padding': 2,
            'symbol-sort-key': ['get', 'order'],
          },
          paint: { ...labelPaint(theme, color, opacity), 'text-halo-width': 2 },
        },
      ],
    };
  },
  legend: ({ categories }) =>
    categories.map(({ label, color, hatch }) => ({
      label,
      swatch: { kind: 'area', color, hatch: hatch ?? false, dashed: true },
    })),
};
