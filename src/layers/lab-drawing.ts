import type { LayerSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { hatchImageId } from './hatch.ts';
import type { MapTheme } from './theme.ts';

export const LAB_SOURCE_ID = 'lab';

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

export function labSource(drawing: FeatureCollection | null): Record<string, SourceSpecification> {
  return { [LAB_SOURCE_ID]: { type: 'geojson', data: drawing ?? NOTHING } };
}

/** What the analyst's lab draws over the plan: rings, lines, set points, findings. */
export function labLayers(theme: MapTheme): LayerSpecification[] {
  const role = (name: string): ['==', ['get', 'role'], string] => ['==', ['get', 'role'], name];
  return [
    {
      id: 'lab/ring',
      type: 'fill',
      source: LAB_SOURCE_ID,
      filter: role('ring'),
      paint: { 'fill-color': theme.lab, 'fill-opacity': 0.08 },
    },
    {
      id: 'lab/rest',
      type: 'fill',
      source: LAB_SOURCE_ID,
      filter: role('rest'),
      paint: { 'fill-pattern': hatchImageId(theme.lab), 'fill-opacity': 0.8 },
    },
    {
      id: 'lab/ring-edge',
      type: 'line',
      source: LAB_SOURCE_ID,
      filter: role('ring'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.lab, 'line-width': 1.3 },
    },
    {
      id: 'lab/line-casing',
      type: 'line',
      source: LAB_SOURCE_ID,
      filter: role('line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.halo, 'line-width': 6 },
    },
    {
      id: 'lab/line',
      type: 'line',
      source: LAB_SOURCE_ID,
      filter: role('line'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': theme.lab, 'line-width': 3 },
    },
    {
      id: 'lab/finding',
      type: 'line',
      source: LAB_SOURCE_ID,
      filter: role('finding'),
      paint: { 'line-color': theme.accent, 'line-width': 4 },
    },
    {
      id: 'lab/point',
      type: 'circle',
      source: LAB_SOURCE_ID,
      filter: role('point'),
      paint: {
        'circle-radius': 6,
        'circle-color': theme.lab,
        'circle-stroke-color': theme.halo,
        'circle-stroke-width': 2,
      },
    },
  ];
}
