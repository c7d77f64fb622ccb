import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '../../domain/localized.ts';
import { CORE_DISC, CORE_RADIUS_METERS, coreLatitude } from '../core-discs.ts';
import { groundLength, pixelsForMeters } from '../ground-scale.ts';
import type { LayerKindDefinition } from '../layer.ts';
import { bilingualName, categoryColor, featureSource, labelPaint, name, pickable } from '../parts.ts';
import { FONT_BOLD } from '../theme.ts';

const NAME_SIZE_PIXELS = 15;

/**
 * Where a phone sees the whole town, a long name beside its disc would run off the screen: it is smaller, and stands below. A
 * whole zoom: MapLibre settles where a name stands for each of them, and not between two.
 */
const NARROW_BELOW_ZOOM = 12;
const NARROW_SIZE_PIXELS = { zh: 13, en: 12 };
const ANCHORS: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['literal', ['top', 'right', 'top-right', 'bottom-right', 'left', 'bottom']],
  NARROW_BELOW_ZOOM,
  ['literal', ['left', 'top', 'bottom', 'right']],
];

/** Sets the name just off the solid disc, and off the mark in it, at every zoom; in ems. */
function nameDistance(latitude: number, locale: Locale): ExpressionSpecification {
  const stops = Array.from({ length: 9 }, (_, index) => index + 10).flatMap((zoom) => {
    const discMeters = CORE_RADIUS_METERS * CORE_DISC.solid;
    const discPixels = Math.max(CORE_DISC.solidMinPixels, pixelsForMeters(discMeters, { zoom, latitude }));
    const isNarrow = zoom < NARROW_BELOW_ZOOM;
    return [zoom, discPixels / (isNarrow ? NARROW_SIZE_PIXELS[locale] : NAME_SIZE_PIXELS) + (isNarrow ? 0.9 : 0.6)];
  });
  return ['interpolate', ['exponential', 2], ['zoom'], ...stops] as unknown as ExpressionSpecification;
}

/** The cores: concentric discs (drawn by deck.gl, see deck/cores.ts), a mark in the middle, the name below. */
export const coresKind: LayerKindDefinition<'cores'> = {
  kind: 'cores',
  labelRank: 2,
  build({ layer, features, opacity, theme, locale }) {
    const latitude = coreLatitude(features);
    const color = categoryColor(layer.categoryField, layer.categories, theme);
    return {
      sources: { [layer.id]: featureSource(features) },
      drawing: [
        {
          id: layer.id,
          type: 'circle',
          source: layer.id,
          metadata: pickable(layer.datasetId),
          paint: {
            'circle-radius': groundLength(CORE_RADIUS_METERS * CORE_DISC.middle, {
              latitude,
              atLeastPixels: CORE_DISC.solidMinPixels,
            }),
            'circle-opacity': 0,
          },
        },
      ],
      labels: [
        {
          id: `${layer.id}/mark`,
          type: 'symbol',
          source: layer.id,
          minzoom: 11,
          layout: {
            'text-field': ['get', locale === 'zh' ? 'mark_zh' : 'mark_en'],
            'text-font': FONT_BOLD,
            'text-size': ['interpolate', ['exponential', 2], ['zoom'], 11, 11, 13, 15, 15, 34],
            'text-allow-overlap': true,
          },
          paint: { 'text-color': '#ffffff', 'text-opacity': opacity },
        },
        {
          id: `${layer.id}/name`,
          type: 'symbol',
          source: layer.id,
          minzoom: 11.5,
          layout: {
            'text-field': ['step', ['zoom'], name(locale), 12.6, bilingualName(locale, 0.72)],
            'text-font': FONT_BOLD,
            'text-size': ['step', ['zoom'], NARROW_SIZE_PIXELS[locale], NARROW_BELOW_ZOOM, NAME_SIZE_PIXELS],
            'text-letter-spacing': locale === 'zh' ? 0.06 : 0,
            'text-variable-anchor': ANCHORS,
            'text-radial-offset': nameDistance(latitude, locale),
            'text-justify': 'auto',
            'text-padding': ['step', ['zoom'], 0, NARROW_BELOW_ZOOM, 2],
            'text-max-width': 12,
            'symbol-sort-key': -1,
          },
          paint: { ...labelPaint(theme, color, opacity), 'text-halo-width': 2 },
        },
      ],
    };
  },
  legend: ({ categories }) =>
    categories.map(({ label, color }) => ({ label, swatch: { kind: 'disc', color, mark: '' } })),
};
