import type { FeatureCollection, Geometry } from 'geojson';
import type { PlanFeature } from '../domain/feature.ts';
import type { Figure, FigureFacets } from '../domain/figure.ts';

/** GeoJSON allows a feature without a place: a record that nobody has located. */
type Records = FeatureCollection<Geometry | null>;

/** The unit at the end of a field's name: GIS tables have no other place for it. */
const UNIT_SUFFIXES = {
  m2: 'm2',
  m: 'm',
  fraction: 'fraction',
  count: 'count',
  'km-per-km2': 'km_per_km2',
  'per-km2': 'per_km2',
  degree: 'deg',
  minute: 'min',
  'as-published': 'as_published',
} as const;

/**
 * Features with the figures about them as fields: `zone-area_m2`, `coverage_500_fraction`. Their own fields stay as they
 * are; a figure whose name one of them has taken is not written over it but beside it, with a trailing `_figure`.
 * Values are whole, in the unit of the name.
 */
export function joinFigures(features: readonly PlanFeature[], figures: readonly Figure[]): Records {
  return {
    type: 'FeatureCollection',
    features: features.map(({ geometry, properties }) => {
      const own = figures.filter(({ subjectFeatureId }) => subjectFeatureId === properties.id);
      const joined = own.map((figure): [string, number] => {
        const name = fieldName(figure);
        return [Object.hasOwn(properties, name) ? `${name}_figure` : name, figure.value];
      });
      return { type: 'Feature', geometry, properties: { ...properties, ...Object.fromEntries(joined) } };
    }),
  };
}

/** The same collection as text, as small as it can be read: a feature a line. */
export function toGeoJson({ features }: Records): string {
  const lines = features.map((feature) => JSON.stringify(feature));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

function fieldName({ requestId, facets = {}, unit }: Figure): string {
  const parts = Object.values(facets satisfies FigureFacets).map(String);
  return [requestId, ...parts, UNIT_SUFFIXES[unit]].join('_');
}
