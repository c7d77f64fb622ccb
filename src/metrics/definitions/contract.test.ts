import { describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/figure.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import { FIGURE_UNITS, type FigureUnit } from '../../domain/units.ts';
import { figureIdOf } from '../figure-id.ts';
import type { MetricDefinition, MetricId } from '../metric.ts';
import { METRICS } from '../registry.ts';
import { computeCase, readGoldenCases } from './fixtures/golden-cases.ts';

const DEFINITIONS = Object.values(METRICS).map((definition) => definition as MetricDefinition<MetricId>);
const CASES = readGoldenCases();

/** Units of what is a part of something, and so has a denominator. */
const DIVIDED_UNITS: ReadonlySet<FigureUnit> = new Set(['fraction', 'km-per-km2', 'per-km2']);

/** Dataset ids of fixtures that are words of the language as well. */
const ORDINARY_WORDS = new Set(['sources', 'zones', 'parcels', 'stops', 'barriers', 'gates', 'roads', 'streets']);

function unitsOf({ unit, otherUnits = [] }: MetricDefinition<MetricId>): readonly FigureUnit[] {
  return [unit, ...otherUnits];
}

/** Han in the one, none in the other, and neither with an id or an unfilled template in it. */
function expectReadable(text: LocalizedText, ids: readonly string[]): void {
  expect(text.zh).toMatch(/\p{Script=Han}/u);
  expect(text.en).not.toMatch(/\p{Script=Han}/u);
  for (const words of [text.zh, text.en]) {
    expect(words.trim().length).toBeGreaterThan(1);
    expect(words).not.toMatch(/undefined|NaN|null|\[object|\$\{/);
    for (const id of ids) expect(words.split(/[^\w.-]+/)).not.toContain(id);
  }
}

describe.each(DEFINITIONS)('the metric $id', (definition) => {
  const cases = CASES.filter(({ request }) => request.metric === definition.id);
  const ready = cases.flatMap((golden): readonly Figure[] => {
    const state = computeCase(golden);
    return state.kind === 'ready' ? state.figures : [];
  });

  it('is registered under its own id', () => {
    expect(METRICS[definition.id]).toBe(definition);
  });

  it('has a fixture that comes out, one worked by hand, and one that fails or is empty', () => {
    expect(ready.length, `write src/metrics/definitions/fixtures/in/${definition.id}-*.json`).toBeGreaterThan(0);
    expect(cases.some(({ name }) => name.endsWith('-by-hand') || name.endsWith('-halves'))).toBe(true);
    expect(cases.some(({ name }) => name.endsWith('-empty'))).toBe(true);
    for (const { working } of cases) expect(working.length).toBeGreaterThan(20);
  });

  it('has a label, a unit and a sentence in both languages, without raw ids', () => {
    for (const unit of unitsOf(definition)) expect(FIGURE_UNITS).toContain(unit);
    expectReadable(definition.label, []);
    for (const { request, datasets } of cases) {
      expectReadable(
        definition.sentence(request),
        [request.id, ...Object.keys(datasets)].filter((id) => !ORDINARY_WORDS.has(id)),
      );
    }
  });

  it('says what it reads', () => {
    for (const { request, datasets } of cases) {
      for (const id of definition.datasetIds(request)) expect(Object.keys(datasets)).toContain(id);
    }
  });

  it('gives finite figures with a complete certificate', () => {
    for (const figure of ready) {
      expect(Number.isFinite(figure.value)).toBe(true);
      if (figure.unit === 'fraction') expect(figure.value).toBeLessThanOrEqual(1 + 1e-9);
      // Only a position and a difference may be below nothing.
      if (figure.unit !== 'degree' && !figure.facets?.measure?.startsWith('against-')) {
        expect(figure.value).toBeGreaterThanOrEqual(0);
      }
      expect(figure).toMatchObject({ metricId: definition.id, planRevision: 7 });
      expect(unitsOf(definition)).toContain(figure.unit);
      expect(figure.id).toBe(figureIdOf(figure.requestId, figure.subjectFeatureId, figure.facets));
      // What is printed and not measured comes from a document alone, and says as of when.
      const isPublished = figure.unit === 'as-published';
      expect(figure.publication !== undefined).toBe(isPublished);
      expect(figure.contributingFeatureIds.length > 0).toBe(!isPublished);
      expect(figure.inputs.length > 0).toBe(!isPublished);
      expect(figure.sourceIds.length).toBeGreaterThan(0);
      expect(DIVIDED_UNITS.has(figure.unit)).toBe(figure.denominator !== null);
    }
  });

  it('gives no two figures of a request the same id', () => {
    for (const golden of cases) {
      const state = computeCase(golden);
      const ids = state.kind === 'ready' ? state.figures.map(({ id }) => id) : [];
      expect(new Set(ids).size, golden.name).toBe(ids.length);
    }
  });

  it('speaks both languages in every label, method, denominator and note', () => {
    for (const figure of ready) {
      for (const text of [figure.label, figure.method, figure.denominator, figure.note]) {
        if (text) expectReadable(text, ['example', 'datasetId']);
      }
    }
  });
});
