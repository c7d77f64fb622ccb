import type {
  ExpressionSpecification,
  LayerSpecification,
  SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { PlanFeature } from '../domain/feature.ts';
import type { MapTheme } from './theme.ts';

export const HIGHLIGHT_SOURCE_ID = 'highlight';

export interface Highlight {
  readonly hovered: PlanFeature | undefined;
  readonly selected: PlanFeature | undefined;
}

/** The features that are lit, each with its `light`: `hover` or `select`. */
export function highlightData({ hovered, selected }: Highlight): GeoJSON.FeatureCollection {
  const lit = (feature: PlanFeature | undefined, light: string): GeoJSON.Feature[] =>
    feature?.geometry ? [{ type: 'Feature', properties: { light }, geometry: feature.geometry }] : [];
  return {
    type: 'FeatureCollection',
    features: [...lit(hovered === selected ? undefined : hovered, 'hover'), ...lit(selected, 'select')],
  };
}

export function highlightSource(highlight: Highlight): SourceSpecification {
  return { type: 'geojson', data: highlightData(highlight) };
}

/** The same light for every kind of thing: a halo round it, an accent line on it. */
export function highlightLayers(theme: MapTheme): LayerSpecification[] {
  const isSelected: ExpressionSpecification = ['==', ['get', 'light'], 'select'];
  const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
  return [
    {
      id: 'highlight/area',
      type: 'fill',
      source: HIGHLIGHT_SOURCE_ID,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': theme.accent, 'fill-opacity': ['case', isSelected, 0, 0.06] },
    },
    {
      id: 'highlight/halo',
      type: 'line',
      source: HIGHLIGHT_SOURCE_ID,
      filter: ['!', isPoint],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.halo, 'line-width': 6, 'line-opacity': 0.8 },
    },
    {
      id: 'highlight/line',
      type: 'line',
      source: HIGHLIGHT_SOURCE_ID,
      filter: ['!', isPoint],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.accent, 'line-width': ['case', isSelected, 3, 1.8] },
    },
    {
      id: 'highlight/ring',
      type: 'circle',
      source: HIGHLIGHT_SOURCE_ID,
      filter: isPoint,
      paint: {
        'circle-radius': ['case', isSelected, 15, 12],
        'circle-opacity': 0,
        'circle-stroke-color': theme.accent,
        'circle-stroke-width': ['case', isSelected, 3, 2],
      },
    },
  ];
}
