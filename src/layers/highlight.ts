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
  /** What the number was made from whose birth certificate is open. */
  readonly contributing: readonly PlanFeature[];
}

/** The features that are lit, each with its `light`: `contribute`, `hover` or `select`. */
export function highlightData({ hovered, selected, contributing }: Highlight): GeoJSON.FeatureCollection {
  const lit = (feature: PlanFeature | undefined, light: string): GeoJSON.Feature[] =>
    feature?.geometry ? [{ type: 'Feature', properties: { light }, geometry: feature.geometry }] : [];
  return {
    type: 'FeatureCollection',
    features: [
      ...contributing.flatMap((feature) => lit(feature, 'contribute')),
      ...lit(hovered === selected ? undefined : hovered, 'hover'),
      ...lit(selected, 'select'),
    ],
  };
}

export function highlightSource(highlight: Highlight): SourceSpecification {
  return { type: 'geojson', data: highlightData(highlight) };
}

/** The same light for every kind of thing: a halo round it, an accent line on it. */
export function highlightLayers(theme: MapTheme): LayerSpecification[] {
  const isHovered: ExpressionSpecification = ['==', ['get', 'light'], 'hover'];
  const isContributing: ExpressionSpecification = ['==', ['get', 'light'], 'contribute'];
  const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point'];
  return [
    {
      id: 'highlight/area',
      type: 'fill',
      source: HIGHLIGHT_SOURCE_ID,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': theme.accent, 'fill-opacity': ['case', isContributing, 0.22, isHovered, 0.06, 0] },
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
      paint: { 'line-color': theme.accent, 'line-width': ['case', isHovered, 1.8, 3] },
    },
    {
      id: 'highlight/ring',
      type: 'circle',
      source: HIGHLIGHT_SOURCE_ID,
      filter: isPoint,
      paint: {
        'circle-radius': ['case', isHovered, 12, 15],
        'circle-opacity': 0,
        'circle-stroke-color': theme.accent,
        'circle-stroke-width': ['case', isHovered, 2, 3],
      },
    },
  ];
}
