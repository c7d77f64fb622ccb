import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { PlanFeature, PlanFeatureCollection } from '../../src/domain/feature.ts';
import { isPolygonal } from '../../src/geo/geometry.ts';
import { labelPointOf } from './label-point.ts';
import { sharedLimitsOf } from './shared-limits.ts';
import { COMMON_FIELDS, type TileLayer } from './tile-sets.ts';

/** What goes into the tiles of one source layer. Records without a place stay out. */
export function tileFeaturesOf(layer: TileLayer, { features }: PlanFeatureCollection): FeatureCollection {
  const placed = features.flatMap((feature) => (feature.geometry ? [{ feature, geometry: feature.geometry }] : []));
  const areas = placed.flatMap(({ feature, geometry }) => (isPolygonal(geometry) ? [{ feature, geometry }] : []));
  switch (layer.derived) {
    case 'limits': {
      const limits = sharedLimitsOf(areas.map(({ geometry }) => geometry));
      return collectionOf([{ type: 'Feature', properties: { datasetId: layer.datasetId }, geometry: limits }]);
    }
    case 'label-points':
      return collectionOf(
        areas.flatMap(({ feature, geometry }) => {
          const coordinates = labelPointOf(geometry);
          return coordinates ? [tileFeature(layer, feature, { type: 'Point', coordinates })] : [];
        }),
      );
    case undefined:
      return collectionOf(placed.map(({ feature, geometry }) => tileFeature(layer, feature, geometry)));
  }
}

function tileFeature(layer: TileLayer, { properties }: PlanFeature, geometry: Geometry): Feature {
  const fields = [...COMMON_FIELDS, ...layer.fields].flatMap((field) => {
    const value = properties[field];
    return value === undefined ? [] : [[field, value] as const];
  });
  return { type: 'Feature', properties: { ...Object.fromEntries(fields), datasetId: layer.datasetId }, geometry };
}

function collectionOf(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
