import { describe, expect, it } from 'vitest';
import type { PlanFeature } from '../../domain/feature.ts';
import { sampleFeature } from '../../test/sample-store.ts';
import { townDatasets, townPlan } from '../../test/town.ts';
import { classFieldsOf, classValuesOf, populationFieldsOf } from './class-fields.ts';

const block = (id: string, more: Record<string, unknown>): PlanFeature => {
  const { properties } = sampleFeature(id);
  return sampleFeature(id, {
    geometry: { type: 'Point', coordinates: [121, 31] },
    properties: { ...properties, ...more },
  });
};

const BLOCKS = [
  block('b1', { use: 'homes', code: 701, residents: 1200, accuracyMeters: 20, plotHectares: 2, note_zh: '甲' }),
  block('b2', { use: 'works', code: 1001, residents: 0, accuracyMeters: 20, plotHectares: 3, vacancies: 4 }),
  block('b3', { use: 'homes', code: 701, residents: 300, accuracyMeters: 20, plotHectares: 1, vacancies: 2 }),
];

describe('the classes of a layer', () => {
  it('are the values of a field, each once and counted, numbers as they are written', () => {
    expect(classValuesOf(BLOCKS, 'use')).toEqual([
      { value: 'homes', count: 2 },
      { value: 'works', count: 1 },
    ]);
    expect(classValuesOf(BLOCKS, 'code').map(({ value }) => value)).toEqual(['701', '1001']);
    expect(classValuesOf(BLOCKS, 'owner')).toEqual([]);
  });

  it('are no ids, no sentences and no lists', () => {
    const fields = classFieldsOf(BLOCKS);
    expect(fields).toEqual(expect.arrayContaining(['use', 'code', 'name_zh', 'dataClass']));
    for (const field of ['id', 'note_zh', 'sources']) expect(fields).not.toContain(field);
  });

  it('are not the names of a large file', () => {
    const many = Array.from({ length: 61 }, (_, index) => block(`many-${index}`, { use: 'homes' }));
    expect(classFieldsOf(many)).not.toContain('name_zh');
    expect(classFieldsOf(many)).toContain('use');
  });
});

describe('the fields that may count people', () => {
  it('hold a number on every placed feature and are no measure of ground', () => {
    expect(populationFieldsOf([...BLOCKS, sampleFeature('unplaced')])).toContain('residents');
    expect(populationFieldsOf(BLOCKS)).toEqual(['code', 'residents']);
  });

  it('are none where a number is missing, negative, or nobody is placed', () => {
    expect(populationFieldsOf([...BLOCKS, block('b4', { use: 'homes', code: 1, residents: -1 })])).toEqual(['code']);
    expect(populationFieldsOf([...BLOCKS, block('b4', {})])).toEqual([]);
    expect(populationFieldsOf([])).toEqual([]);
  });

  it('are none in the town, whose sources give no people by place', () => {
    for (const { collection } of townDatasets(townPlan()).values()) {
      const areas = collection.features.filter(({ geometry }) => geometry?.type.endsWith('Polygon'));
      expect(populationFieldsOf(areas)).toEqual([]);
    }
  });
});
