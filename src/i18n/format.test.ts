import { describe, expect, it } from 'vitest';
import type { Figure, Publication } from '../domain/figure.ts';
import type { FigureUnit } from '../domain/units.ts';
import { sampleFigure } from '../test/sample-figure.ts';
import {
  formatArea,
  formatAreaNumber,
  formatFigure,
  formatLength,
  formatNumber,
  formatPosition,
  formatShare,
  formatSigned,
  splitFigure,
} from './format.ts';

describe('areas', () => {
  it.each([
    ['ha', '950.0 公顷', '950.0 ha'],
    ['km2', '9.50 km²', '9.50 km²'],
    ['mu', '14,250 亩', '14,250 mu'],
  ] as const)('the town of 9.5 km² in %s', (unit, zh, en) => {
    expect(formatArea('zh', unit, 9_500_000)).toBe(zh);
    expect(formatArea('en', unit, 9_500_000)).toBe(en);
  });

  it('have their numbers alone in a table', () => {
    expect(formatAreaNumber('zh', 'ha', 3_467_890)).toBe('346.8');
    expect(formatAreaNumber('en', 'mu', 1_000_000)).toBe('1,500');
    expect(formatAreaNumber('en', 'km2', 0)).toBe('0.00');
  });
});

describe('lengths', () => {
  it.each([
    [0, '0 m'],
    [42.4, '42 m'],
    [999, '999 m'],
    [999.4, '999 m'],
    [999.6, '1.00 km'],
    [1000, '1.00 km'],
    [3731, '3.73 km'],
    [123_456, '123.46 km'],
    [1_234_560, '1,234.56 km'],
  ])('%d m is %s', (meters, text) => {
    expect(formatLength('zh', meters)).toBe(text);
    expect(formatLength('en', meters)).toBe(text);
  });
});

describe('shares', () => {
  it.each([
    [0, '0.0 %'],
    [0.5449, '54.5 %'],
    [1, '100.0 %'],
    [0.0004, '0.0 %'],
  ])('%d is %s', (fraction, text) => {
    expect(formatShare('zh', fraction)).toBe(text);
    expect(formatShare('en', fraction)).toBe(text);
  });
});

describe('differences', () => {
  it.each([
    [-0.0213, '-0.02'],
    [0.0213, '+0.02'],
    [0, '0.00'],
    [-0.0049, '0.00'],
    [0.0049, '0.00'],
    [-1234.5, '-1,234.50'],
  ])('%d has its sign: %s', (value, text) => {
    expect(formatSigned('zh', value, 2)).toBe(text);
    expect(formatSigned('en', value, 2)).toBe(text);
  });
});

describe('figures', () => {
  const figure = (value: number, unit: FigureUnit): Figure => ({
    id: 'request/total',
    requestId: 'request',
    metricId: 'area',
    subjectFeatureId: null,
    label: { zh: '量', en: 'Figure' },
    value,
    unit,
    method: { zh: '算', en: 'Computed' },
    denominator: null,
    planStateId: 'plan',
    dataClass: 'indicative',
    inputs: [],
    contributingFeatureIds: [],
    sourceIds: [],
    planRevision: 1,
    note: null,
  });

  it.each<[number, FigureUnit, string, string]>([
    [9_500_000, 'm2', '14,250 亩', '14,250 mu'],
    [3731, 'm', '3.73 km', '3.73 km'],
    [0.118, 'fraction', '11.8 %', '11.8 %'],
    [16, 'count', '16', '16'],
    [0, 'fraction', '0.0 %', '0.0 %'],
    [7.814, 'km-per-km2', '7.81 km/km²', '7.81 km/km²'],
    [1.5, 'per-km2', '每 km² 1.50 个', '1.50 per km²'],
    [-70.5, 'degree', '-70.500000°', '-70.500000°'],
    [7.18, 'minute', '7.2 分钟', '7.2 min'],
  ])('%d in %s is written with its unit', (value, unit, zh, en) => {
    expect(formatFigure('zh', 'mu', figure(value, unit))).toBe(zh);
    expect(formatFigure('en', 'mu', figure(value, unit))).toBe(en);
  });
});

describe('published figures', () => {
  const form = (unit: string, factor = 1, decimals = 0, prefix = '') => ({ prefix, factor, decimals, unit });
  const published = (value: number, publication: Omit<Publication, 'asOf' | 'unit'>): Figure => ({
    ...sampleFigure(),
    value,
    unit: 'as-published',
    publication: { asOf: '2024-11', unit: { zh: '原', en: 'printed' }, ...publication },
  });
  const area = published(9.5, { qualifier: 'about', forms: { zh: form('km²', 1, 1), en: form('km²', 1, 1) } });
  const floor = published(430, { qualifier: null, forms: { zh: form('万 m²'), en: form('million m²', 0.01, 1) } });
  const people = published(4.7, { qualifier: null, forms: { zh: form('万人', 1, 1), en: form('people', 10_000) } });
  const output = published(1000, {
    qualifier: 'at-least',
    forms: { zh: form('亿元/年'), en: form('bn a year', 0.1, 0, 'CN¥') },
  });

  it.each([
    [area, '约 9.5 km²', 'about 9.5 km²'],
    [floor, '430 万 m²', '4.3 million m²'],
    [people, '4.7 万人', '47,000 people'],
    [output, '≥ 1,000 亿元/年', '≥ CN¥100 bn a year'],
  ])('are written in the magnitudes of the language (%#)', (figure, zh, en) => {
    expect(formatFigure('zh', 'ha', figure)).toBe(zh);
    expect(formatFigure('en', 'ha', figure)).toBe(en);
  });

  it('come apart for a tile, and count up without a change of decimals', () => {
    expect(splitFigure('en', 'ha', output)).toEqual({ before: '≥ CN¥', number: '100', unit: 'bn a year' });
    expect(splitFigure('zh', 'ha', { ...area, value: 9.5 / 3 })).toEqual({ before: '约', number: '3.2', unit: 'km²' });
    expect(splitFigure('en', 'ha', { ...floor, value: 0 })).toEqual({ before: '', number: '0.0', unit: 'million m²' });
  });
});

describe('plain values', () => {
  it('are grouped by thousands and hold their decimals', () => {
    expect(formatNumber('zh', 12345.678, 1)).toBe('12,345.7');
    expect(formatNumber('en', 12345, 0)).toBe('12,345');
  });

  it('of positions are longitude first, to about ten metres', () => {
    expect(formatPosition([121.20804, 31.4231])).toBe('121.2080, 31.4231');
    expect(formatPosition([-70, -33.5])).toBe('-70.0000, -33.5000');
  });
});
