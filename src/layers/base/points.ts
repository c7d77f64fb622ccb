import type { FilterSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { bilingualName, labelPaint, name } from '../parts.ts';
import { FONT_BOLD, FONT_MEDIUM, FONT_REGULAR } from '../theme.ts';
import type { BasePartInput, BasePartName, BuildBasePart } from './base-part.ts';
import { DISTRICT_SOURCE_ID, REGION_SOURCE_ID } from './source.ts';

/** The more a place matters the farther out it shows. */
const BY_RANK: FilterSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 12, 2, 13.6, 3]];

/** The belt as a whole has room for its cities and for the districts that the plan speaks of, not for the towns between. */
const CITIES_BY_RANK: FilterSpecification = ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 8, 4]];

interface DotStyle {
  readonly sourceId: string;
  readonly part: BasePartName;
  readonly minzoom: number;
  /** From which zoom the name stands beside the dot. */
  readonly nameMinzoom: number;
  /** From which zoom it is gone again. */
  readonly maxzoom?: number;
  readonly filter?: FilterSpecification;
  readonly radiusPixels: number;
  readonly color: string;
  readonly text: SymbolLayerSpecification['layout'];
}

function dots({ id, opacity, theme, locale, metadata }: BasePartInput, style: DotStyle): ReturnType<BuildBasePart> {
  const until = { maxzoom: style.maxzoom ?? 24, ...(style.filter ? { filter: style.filter } : {}) };
  return {
    drawing: [
      {
        id,
        type: 'circle',
        source: style.sourceId,
        'source-layer': style.part,
        minzoom: style.minzoom,
        ...until,
        metadata,
        paint: {
          'circle-radius': style.radiusPixels,
          'circle-color': theme.land,
          'circle-stroke-color': style.color,
          'circle-stroke-width': 1.3,
          'circle-opacity': opacity,
          'circle-stroke-opacity': opacity,
        },
      },
    ],
    labels: [
      {
        id: `${id}/name`,
        type: 'symbol',
        source: style.sourceId,
        'source-layer': style.part,
        minzoom: style.nameMinzoom,
        ...until,
        layout: {
          'text-field': name(locale),
          'text-font': FONT_REGULAR,
          'text-size': 12,
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.6,
          'text-justify': 'auto',
          'text-max-width': 9,
          ...style.text,
        },
        paint: labelPaint(theme, style.color, opacity),
      },
    ],
  };
}

export const buildCrossings: BuildBasePart = (input) =>
  dots(input, {
    sourceId: DISTRICT_SOURCE_ID,
    part: 'crossings',
    minzoom: 12.5,
    nameMinzoom: 15.5,
    radiusPixels: 2.2,
    color: input.theme.waterEdge,
    text: { 'text-size': 10.5 },
  });

export const buildVillages: BuildBasePart = (input) =>
  dots(input, {
    sourceId: DISTRICT_SOURCE_ID,
    part: 'villages',
    minzoom: 13.2,
    nameMinzoom: 13.2,
    radiusPixels: 1.6,
    color: input.theme.inkFaint,
    text: { 'text-size': 11, 'text-letter-spacing': input.locale === 'zh' ? 0.08 : 0 },
  });

export const buildPlaces: BuildBasePart = (input) =>
  dots(input, {
    sourceId: DISTRICT_SOURCE_ID,
    part: 'places',
    minzoom: 10.5,
    nameMinzoom: 11.5,
    filter: BY_RANK,
    radiusPixels: 2.6,
    color: input.theme.inkSoft,
    text: { 'text-font': FONT_MEDIUM, 'text-size': 12 },
  });

export const buildCities: BuildBasePart = (input) =>
  dots(input, {
    sourceId: REGION_SOURCE_ID,
    part: 'cities',
    minzoom: 4,
    nameMinzoom: 4,
    maxzoom: 11,
    filter: CITIES_BY_RANK,
    radiusPixels: 3.4,
    color: input.theme.ink,
    text: {
      'text-field': bilingualName(input.locale, 0.7),
      'text-font': FONT_BOLD,
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, 13, 9, 18],
      'text-letter-spacing': input.locale === 'zh' ? 0.08 : 0.02,
      'text-padding': 3,
      // Where two want the same place, the greater one chooses first: 上海 to the right, 普陀区 to the left of it.
      'symbol-sort-key': ['get', 'rank'],
    },
  });
