import { describe, expect, it } from 'vitest';
import { sampleFigure } from '../test/sample-figure.ts';
import { samplePlan } from '../test/sample-plan.ts';
import { sampleFeature } from '../test/sample-store.ts';
import { joinFigures, toGeoJson } from './export-geojson.ts';
import { figureTable, inputTable, methodTable } from './figure-tables.ts';

const plan = samplePlan();
const AREA = sampleFigure();
const SHARE = sampleFigure({
  id: 'cover/zone-1/distanceMeters=500',
  requestId: 'cover',
  facets: { distanceMeters: 500 },
  value: 0.25,
  unit: 'fraction',
  denominator: { zh: '一区的面积', en: 'area of zone 1' },
  method: { zh: '覆盖率', en: 'Coverage' },
  sourceIds: [],
  inputs: [...AREA.inputs, { datasetId: 'stations', contentHash: 'b'.repeat(64) }],
  note: { zh: '没有来源能及', en: 'no source reaches it' },
});

describe('the tables of figures', () => {
  it('hold each figure with its unit, denominator, class, plan state and note, in either language', () => {
    const zh = figureTable([AREA, SHARE], { plan, locale: 'zh' });
    expect(zh.columns.map(({ title }) => title)).toEqual([
      '指标',
      '值',
      '单位',
      '分母',
      '数据等级',
      '规划状态',
      '说明',
      '编号',
    ]);
    expect(zh.rows[0]).toEqual(['一区 · 面积', AREA.value, '平方米', null, '示意', 'Plan（中）', null, AREA.id]);
    const en = figureTable([AREA, SHARE], { plan, locale: 'en' });
    expect(en.rows[1]).toEqual([
      'Zone 1 · Area',
      0.25,
      'fraction (0–1)',
      'area of zone 1',
      'indicative',
      'Plan',
      'no source reaches it',
      SHARE.id,
    ]);
    for (const table of [zh, en]) for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  });

  it('say each method once, with its sources by title and date, or that it has none', () => {
    const { rows } = methodTable([AREA, AREA, SHARE], { plan, locale: 'zh' });
    expect(rows).toEqual([
      ['Zone（中）', '椭球面积', 'Own drawing（中）（2026）'],
      ['一区 · 面积', '覆盖率', '无出处'],
    ]);
  });

  it('name each dataset once, with the hash of what was read and the revision', () => {
    const { rows } = inputTable([AREA, SHARE], { plan, locale: 'en' });
    expect(rows).toEqual([
      ['zones', 'zones', 'a'.repeat(64), 'CC0-1.0', 3],
      ['stations', 'stations', 'b'.repeat(64), 'CC0-1.0', 3],
    ]);
  });
});

describe('zones with their figures', () => {
  const zone = sampleFeature('zone-1', { geometry: { type: 'Point', coordinates: [121.2, 31.4] } });

  it('bear figures as fields with the unit in the name, and keep their own', () => {
    const { features } = joinFigures([zone, sampleFeature('zone-2')], [AREA, SHARE]);
    expect(features[0]?.properties).toEqual({
      ...zone.properties,
      'zone-area_m2': AREA.value,
      cover_500_fraction: 0.25,
    });
    expect(features[0]?.geometry).toEqual(zone.geometry);
    expect(features[1]).toEqual(sampleFeature('zone-2'));
  });

  it('never write a figure over a field of the feature', () => {
    const taken = { ...zone, properties: { ...zone.properties, 'zone-area_m2': 'by hand' } };
    const [feature] = joinFigures([taken], [AREA]).features;
    expect(feature?.properties).toMatchObject({ 'zone-area_m2': 'by hand', 'zone-area_m2_figure': AREA.value });
  });

  it('are GeoJSON that reads back, a feature a line', () => {
    const collection = joinFigures([zone, sampleFeature('zone-2')], [AREA]);
    const text = toGeoJson(collection);
    expect(JSON.parse(text)).toEqual(collection);
    expect(text.split('\n')).toHaveLength(5);
  });
});
