import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Position } from 'geojson';
import type { PlanFeature } from '../domain/feature.ts';
import type { Locale } from '../domain/localized.ts';
import type { ThemedColor } from '../domain/plan.ts';
import { DATASET_METADATA } from './layer.ts';
import type { MapTheme } from './theme.ts';

/** A source of a layer's own features. Features without a place never reach the map. */
export function featureSource(features: readonly PlanFeature[]): GeoJSONSourceSpecification {
  return {
    type: 'geojson',
    data: {
      type: 'FeatureCollection',
      features: features.flatMap(({ type, geometry, properties }) =>
        geometry ? [{ type, geometry, properties }] : [],
      ),
    },
  };
}

/** Marks a part as one that answers to the pointer. */
export function pickable(datasetId: string): Record<string, string> {
  return { [DATASET_METADATA]: datasetId };
}

export function themed(color: ThemedColor, theme: MapTheme): string {
  return color[theme.name];
}

/** The colour of the category that a feature's field names. */
export function categoryColor(
  field: string,
  categories: readonly { readonly value: string; readonly color: ThemedColor }[],
  theme: MapTheme,
): ExpressionSpecification {
  const pairs = categories.flatMap(({ value, color }) => [value, themed(color, theme)]);
  // The style spec types `match` as a fixed tuple, which a list of any length cannot be.
  return ['match', ['get', field], ...pairs, theme.inkFaint] as unknown as ExpressionSpecification;
}

/** A name in the reader's language, the other one smaller below it. */
export function bilingualName(locale: Locale, secondScale = 0.62): ExpressionSpecification {
  const [first, second] = locale === 'zh' ? ['name_zh', 'name_en'] : ['name_en', 'name_zh'];
  return ['format', ['get', first], {}, '\n', {}, ['get', second], { 'font-scale': secondScale }];
}

/** A name as set on the map: the short one (`label_zh`, `label_en`) where the data give one. */
export function name(locale: Locale): ExpressionSpecification {
  return ['coalesce', ['get', `label_${locale}`], ['get', `name_${locale}`]];
}

/** Halo and colour that every label shares. */
export function labelPaint(
  theme: MapTheme,
  color: string | ExpressionSpecification,
  opacity = 1,
): SymbolLayerSpecification['paint'] {
  return {
    'text-color': color,
    'text-halo-color': theme.halo,
    'text-halo-width': 1.4,
    'text-halo-blur': 0.8,
    'text-opacity': opacity,
  };
}

/** Where an area's name is set: the place that the drawing gives (`labelAt`), else the middle of its bounds. */
export function labelPoints(features: readonly PlanFeature[]): GeoJSONSourceSpecification {
  const points = features.flatMap((feature) => {
    const at = feature.properties.labelAt;
    const position = isPosition(at) ? at : middleOfRing(feature);
    return position
      ? [
          {
            type: 'Feature' as const,
            properties: feature.properties,
            geometry: { type: 'Point' as const, coordinates: [...position] },
          },
        ]
      : [];
  });
  return { type: 'geojson', data: { type: 'FeatureCollection', features: points } };
}

/** Where a line's name is set: along the stretch that the drawing gives (`labelLine`), else along the line itself. */
export function labelLines(features: readonly PlanFeature[]): GeoJSONSourceSpecification {
  const lines = features.flatMap(({ geometry, properties }) => {
    const along = properties.labelLine;
    const coordinates = Array.isArray(along) && along.every(isPosition) ? along : undefined;
    const line = coordinates ? { type: 'LineString' as const, coordinates } : geometry;
    return line ? [{ type: 'Feature' as const, properties, geometry: line }] : [];
  });
  // Cut into coarse tiles only: a name that crosses a tile's edge would be broken off.
  return { type: 'geojson', maxzoom: 10, tolerance: 0, data: { type: 'FeatureCollection', features: lines } };
}

function isPosition(value: unknown): value is [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
}

function middleOfRing({ geometry }: PlanFeature): Position | undefined {
  if (geometry?.type !== 'Polygon') return undefined;
  const ring = geometry.coordinates[0] ?? [];
  const middle = (axis: 0 | 1) => {
    const values = ring.map((position) => position[axis] ?? 0);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1)];
}
