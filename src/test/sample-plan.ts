import type { Plan } from '../domain/plan.ts';

const text = (words: string) => ({ zh: `${words}（中）`, en: words });
const color = { light: '#123456', dark: '#abcdef' };

/**
 * The smallest plan that says something of everything: a square town of two zones with a station that nobody has
 * located. As it would stand in `plan.json`; every call gives a fresh one to break.
 */
export function samplePlan(): Plan {
  return {
    schemaVersion: 1,
    id: 'sample',
    name: text('Sample Town'),
    title: text('Sample plan'),
    attribution: [text('Nobody')],
    sources: [{ id: 's-drawing', title: text('Own drawing'), date: '2026', kind: 'own-drawing' }],
    datasets: ['boundary', 'zones', 'stations'].map((id) => ({
      id,
      title: text(id),
      file: `geojson/${id}.geojson`,
      sourceIds: ['s-drawing'],
      licence: 'CC0-1.0',
    })),
    groups: [{ id: 'structure', title: text('Structure') }],
    layers: [
      { ...layerBase('stations', 'traced'), kind: 'stations', color },
      { ...layerBase('boundary', 'indicative'), kind: 'boundary', color },
      {
        ...layerBase('zones', 'indicative'),
        kind: 'zones',
        categoryField: 'id',
        categories: ['zone-1', 'zone-2'].map((value) => ({ value, label: text(value), color })),
      },
    ],
    planStates: [{ id: 'plan', title: text('Plan'), statuses: ['built', 'planned'] }],
    defaultPlanStateId: 'plan',
    scales: [
      {
        id: 'town',
        title: text('Town'),
        bounds: [121.19, 31.39, 121.23, 31.43],
        maxBounds: [120, 30, 122, 32],
        minZoom: 8,
        maxZoom: 17,
      },
    ],
    defaultScaleId: 'town',
    figures: [
      { id: 'town-area', metric: 'area', label: text('Area'), of: { datasetId: 'boundary' } },
      { id: 'zone-area', metric: 'area', label: text('Zone'), of: { datasetId: 'zones', featureIds: ['zone-1'] } },
      {
        id: 'zone-share',
        metric: 'area-share',
        label: text('Share'),
        of: { datasetId: 'zones' },
        whole: { datasetId: 'boundary' },
      },
    ],
    indicators: [
      {
        id: 'town.area',
        label: text('Area as published'),
        value: 4.2,
        unit: text('km²'),
        asOf: '2026',
        sourceIds: ['s-drawing'],
        comparedWith: { figureId: 'town-area/town-boundary', unitsPer: 1_000_000 },
      },
    ],
    overview: {
      summary: text('A town'),
      structure: text('Two zones'),
      boundary: { datasetId: 'boundary' },
      zones: { datasetId: 'zones' },
      cores: { datasetId: 'stations' },
      axes: [
        { datasetId: 'zones', featureId: 'zone-2', name: text('Zone'), role: text('Axis'), text: text('Along it') },
      ],
      figures: {
        boundaryArea: 'town-area',
        zoneArea: 'zone-area',
        zoneShare: 'zone-share',
        lengths: [],
        coverage: [],
        nearest: [],
      },
      areaIndicatorId: 'town.area',
      note: text('Indicative'),
    },
  };
}

function layerBase(id: string, dataClass: 'traced' | 'indicative') {
  return { id, groupId: 'structure', datasetId: id, title: text(id), dataClass, visible: true, opacity: 1 };
}

/**
 * The sample plan with these layers instead, top first, each in its group: `[['zones', 'structure'], …]`.
 * What stands in the group `base` is a part of the base map.
 */
export function planOfLayers(rows: readonly (readonly [layerId: string, groupId: string])[]): Plan {
  const groupIds = [...new Set(rows.map(([, groupId]) => groupId))];
  return {
    ...samplePlan(),
    groups: groupIds.map((id) => ({ id, title: text(id) })),
    layers: rows.map(([id, groupId]) => {
      const layer = { ...layerBase(id, 'indicative'), groupId, datasetId: 'boundary' };
      return groupId === 'base' ? { ...layer, kind: 'base', part: 'roads' } : { ...layer, kind: 'boundary', color };
    }),
  };
}
