import type {
  ExpressionSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Locale } from '../../domain/localized.ts';
import { labelPaint, name } from '../parts.ts';
import { FONT_MEDIUM, FONT_REGULAR, type MapTheme } from '../theme.ts';
import type { BuildBasePart } from './base-part.ts';
import { DISTRICT_SOURCE_ID } from './source.ts';

/** Width of a road by its class, in pixels at two zooms; `inset` narrows it to the inner line. */
function roadWidth(inset: number): ExpressionSpecification {
  const byClass = (motorway: number, primary: number, secondary: number, other: number): ExpressionSpecification => [
    'match',
    ['get', 'class'],
    'motorway',
    motorway,
    'primary',
    primary,
    'secondary',
    secondary,
    other,
  ];
  const less = (width: number) => Math.max(0.2, width - inset);
  return [
    'interpolate',
    ['exponential', 1.5],
    ['zoom'],
    8,
    byClass(1.6, 0.9, 0.6, 0.3),
    12,
    byClass(less(5), less(4), less(3.4), less(2.4)),
    14,
    byClass(less(8.4), less(7), less(5.6), less(4.6)),
    17,
    byClass(less(20), less(17), less(14), less(11)),
  ];
}

function roadColor(motorway: string, other: string): ExpressionSpecification {
  return ['match', ['get', 'class'], 'motorway', motorway, other];
}

const CASING_PIXELS = 1.8;

/** Roads as fine double lines, motorways warmer; names along the line, numbers where there are any. */
export const buildRoads: BuildBasePart = ({ id, opacity, theme, locale, metadata }) => {
  const line = (
    part: string,
    width: ExpressionSpecification,
    color: ExpressionSpecification,
  ): LineLayerSpecification => ({
    id: part,
    type: 'line',
    source: DISTRICT_SOURCE_ID,
    'source-layer': 'roads',
    metadata,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': color, 'line-width': width, 'line-opacity': opacity },
  });
  return {
    drawing: [
      line(id, roadWidth(0), roadColor(theme.motorwayCasing, theme.roadCasing)),
      { ...line(`${id}/inner`, roadWidth(CASING_PIXELS), roadColor(theme.motorway, theme.road)), minzoom: 11 },
    ],
    labels: [roadNames(id, theme, { locale, opacity })],
  };
};

function roadNames(
  id: string,
  theme: MapTheme,
  { locale, opacity }: { locale: Locale; opacity: number },
): SymbolLayerSpecification {
  return {
    id: `${id}/name`,
    type: 'symbol',
    source: DISTRICT_SOURCE_ID,
    'source-layer': 'roads',
    minzoom: 11.6,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 340,
      'text-field': name(locale),
      'text-font': FONT_REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 11, 10, 15, 12.5],
      'text-letter-spacing': locale === 'zh' ? 0.12 : 0.02,
      'text-max-angle': 35,
      'text-padding': 6,
    },
    paint: labelPaint(theme, theme.inkFaint, opacity),
  };
}

/** The metro in service: a plain line with a light core. */
export const buildMetro: BuildBasePart = ({ id, opacity, theme, locale, metadata }) => ({
  drawing: [
    {
      id,
      type: 'line',
      source: DISTRICT_SOURCE_ID,
      'source-layer': 'metro',
      metadata,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.metro,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 1, 14, 3.6],
        'line-opacity': opacity,
      },
    },
    {
      id: `${id}/inner`,
      type: 'line',
      source: DISTRICT_SOURCE_ID,
      'source-layer': 'metro',
      minzoom: 11,
      paint: {
        'line-color': theme.land,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 0.6, 14, 1.6],
        'line-dasharray': [5, 5],
        'line-opacity': opacity,
      },
    },
  ],
  labels: [
    {
      id: `${id}/name`,
      type: 'symbol',
      source: DISTRICT_SOURCE_ID,
      'source-layer': 'metro',
      minzoom: 10,
      layout: {
        'symbol-placement': 'line',
        'text-field': name(locale),
        'text-font': FONT_MEDIUM,
        'text-size': 11.5,
        'text-offset': [0, 1],
        'symbol-spacing': 420,
      },
      paint: labelPaint(theme, theme.metro, opacity),
    },
  ],
});
