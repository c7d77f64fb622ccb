import { describe, expect, it } from 'vitest';
import type { PlanFeature } from '../domain/feature.ts';
import type { FigureRequest } from '../domain/plan.ts';
import { cheapestFirst, computeAllFigures, computeFigures } from './compute.ts';
import { type Collections, contextOf } from './definitions/fixtures/context.ts';

const LABEL = { zh: '试例', en: 'Example' };

function zone(id: string, west: number): PlanFeature {
  const east = west + 0.01;
  const ring = [
    [west, 31.4],
    [east, 31.4],
    [east, 31.41],
    [west, 31.41],
    [west, 31.4],
  ];
  return {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: { id, name_zh: '片区', name_en: 'Zone', dataClass: 'traced', sources: ['survey'] },
  };
}

function collectionsOf(...features: PlanFeature[]): Collections {
  return { zones: { type: 'FeatureCollection', features } };
}

const AREA: FigureRequest = { id: 'area', metric: 'area', label: LABEL, of: { datasetId: 'zones' } };
const COVERAGE: FigureRequest = {
  id: 'coverage',
  metric: 'coverage',
  label: LABEL,
  target: { datasetId: 'zones' },
  sources: { datasetId: 'zones' },
  distanceMeters: 300,
};

describe('computeFigures', () => {
  it('fails in words when a dataset was not read', () => {
    const request: FigureRequest = { ...AREA, of: { datasetId: 'elsewhere' } };
    expect(computeFigures(request, contextOf(collectionsOf(zone('one', 121.2))))).toEqual({
      kind: 'failed',
      reason: { zh: '数据「elsewhere」未能读入', en: 'The data “elsewhere” could not be read' },
    });
  });

  it('fails in words when a named feature is missing', () => {
    const request: FigureRequest = { ...AREA, of: { datasetId: 'zones', featureIds: ['two'] } };
    const state = computeFigures(request, contextOf(collectionsOf(zone('one', 121.2))));
    expect(state).toMatchObject({ kind: 'failed', reason: { zh: '数据「数据 1」中没有要素 two' } });
  });

  it('fails in words on a geometry of the wrong kind and on one that is broken', () => {
    const point: PlanFeature = { ...zone('one', 121.2), geometry: { type: 'Point', coordinates: [121, 31] } };
    expect(computeFigures(AREA, contextOf(collectionsOf(point)))).toMatchObject({
      kind: 'failed',
      reason: { zh: '「片区」不是面要素', en: '“Zone” is not a polygon feature' },
    });
    expect(computeFigures(AREA, contextOf(collectionsOf(zone('one', Number.NaN))))).toMatchObject({
      kind: 'failed',
      reason: { zh: expect.stringContaining('坐标无效') },
    });
  });

  it('fails in words on a distance that makes no sense', () => {
    const state = computeFigures({ ...COVERAGE, distanceMeters: 1e9 }, contextOf(collectionsOf(zone('one', 121.2))));
    expect(state).toMatchObject({ kind: 'failed', reason: { zh: expect.stringContaining('缓冲距离') } });
  });

  it('fails in words when a number would not be finite', () => {
    const site: PlanFeature = { ...zone('site', 121.2), geometry: { type: 'Point', coordinates: [121, 31] } };
    const nowhere: PlanFeature = { ...zone('nowhere', 121.2), geometry: { type: 'MultiPoint', coordinates: [] } };
    const request: FigureRequest = {
      id: 'nearest',
      metric: 'nearest-distance',
      label: LABEL,
      from: { datasetId: 'zones', featureIds: ['site'] },
      to: { datasetId: 'zones', featureIds: ['nowhere'] },
    };
    expect(computeFigures(request, contextOf(collectionsOf(site, nowhere)))).toMatchObject({
      kind: 'failed',
      reason: { zh: expect.stringContaining('不是有限数'), en: expect.stringContaining('finite') },
    });
  });

  it('does not throw at something that is no geometry at all', () => {
    const broken = {
      ...zone('one', 121.2),
      geometry: { type: 'Polygon', coordinates: [null] },
    } as unknown as PlanFeature;
    expect(computeFigures(AREA, contextOf(collectionsOf(broken))).kind).toBe('failed');
  });
});

describe('computeAllFigures', () => {
  const collections = collectionsOf(zone('one', 121.2), zone('two', 121.21));
  const context = contextOf(collections, [COVERAGE, AREA]);

  it('gives every request its state, in the order of the plan', () => {
    const states = computeAllFigures(context);
    expect(Object.keys(states)).toEqual(['coverage', 'area']);
    expect(Object.values(states).map(({ kind }) => kind)).toEqual(['ready', 'ready']);
  });

  it('keeps one failure to itself', () => {
    const states = computeAllFigures({
      ...context,
      plan: { ...context.plan, figures: [{ ...AREA, of: { datasetId: 'x' } }, COVERAGE] },
    });
    expect(states).toMatchObject({ area: { kind: 'failed' }, coverage: { kind: 'ready' } });
  });

  it('gives the same bytes for the same input', () => {
    expect(JSON.stringify(computeAllFigures(context))).toBe(JSON.stringify(computeAllFigures(context)));
  });

  it('does not move when layers are hidden, faded, filtered, turned round or put on other scales', () => {
    const { plan } = context;
    const layers = plan.layers.map((layer) => ({
      ...layer,
      visible: !layer.visible,
      opacity: 0,
      filter: { field: 'id', values: ['none'] },
    }));
    const changed = { ...plan, layers: layers.reverse(), scales: [], defaultScaleId: 'nowhere' };
    expect(computeAllFigures({ ...context, plan: changed })).toEqual(computeAllFigures(context));
  });
});

describe('cheapestFirst', () => {
  it('puts areas before coverage and keeps the order within a metric', () => {
    const other = { ...AREA, id: 'second' };
    expect(cheapestFirst([COVERAGE, AREA, other]).map(({ id }) => id)).toEqual(['area', 'second', 'coverage']);
  });
});
