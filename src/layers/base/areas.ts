import { labelPaint, name } from '../parts.ts';
import { FONT_MEDIUM } from '../theme.ts';
import type { BuildBasePart } from './base-part.ts';
import { DISTRICT_SOURCE_ID } from './source.ts';

/** The towns of the district: a lighter ground, a fine dotted limit, a spaced name. The name answers to the pointer, the ground is empty ground. */
export const buildTowns: BuildBasePart = ({ id, opacity, theme, locale, metadata }) => ({
  drawing: [
    {
      id,
      type: 'fill',
      source: DISTRICT_SOURCE_ID,
      'source-layer': 'towns',
      paint: { 'fill-color': theme.land, 'fill-opacity': opacity, 'fill-antialias': false },
    },
    {
      id: `${id}/limit`,
      type: 'line',
      source: DISTRICT_SOURCE_ID,
      'source-layer': 'towns-limits',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.landEdge,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.6, 14, 1.3],
        'line-dasharray': [1, 2.5],
        'line-opacity': opacity,
      },
    },
  ],
  labels: [
    {
      id: `${id}/name`,
      type: 'symbol',
      source: DISTRICT_SOURCE_ID,
      'source-layer': 'towns-names',
      metadata,
      minzoom: 9.4,
      maxzoom: 12.4,
      layout: {
        'text-field': name(locale),
        'text-font': FONT_MEDIUM,
        'text-size': ['interpolate', ['linear'], ['zoom'], 9, 11, 12, 16],
        'text-letter-spacing': locale === 'zh' ? 0.3 : 0.06,
        'text-padding': 8,
      },
      paint: labelPaint(theme, theme.inkFaint, opacity),
    },
  ],
});

/** Watercourses, receding. */
export const buildWater: BuildBasePart = ({ id, opacity, theme, metadata }) => ({
  drawing: [
    {
      id,
      type: 'line',
      source: DISTRICT_SOURCE_ID,
      'source-layer': 'water',
      metadata,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.waterEdge,
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 8, 1, 14, 9, 17, 26],
        'line-opacity': opacity,
      },
    },
    {
      id: `${id}/inner`,
      type: 'line',
      source: DISTRICT_SOURCE_ID,
      'source-layer': 'water',
      minzoom: 10,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.water,
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 10, 1, 14, 7, 17, 23],
        'line-opacity': opacity,
      },
    },
  ],
  labels: [],
});
