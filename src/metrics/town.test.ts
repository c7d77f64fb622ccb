import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset, PlanFeatureCollection } from '../domain/feature.ts';
import type { Figure } from '../domain/figure.ts';
import { planSchema } from '../domain/schema/plan-schema.ts';
import { geodesicAreaSquareMeters } from '../geo/geodesic-area.ts';
import { isPolygonal } from '../geo/geometry.ts';
import { computeAllFigures } from './compute.ts';

const FOLDER = new URL('../../data/', import.meta.url);
const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
const plan = planSchema.parse(readJson('plan.json'));
const datasets = new Map(
  plan.datasets.map(({ id, file }): [string, Dataset] => [
    id,
    { id, contentHash: 'not hashed here', collection: readJson(file) as PlanFeatureCollection },
  ]),
);
const states = computeAllFigures({ plan, planRevision: 1, planStateId: plan.defaultPlanStateId, datasets });

function figuresOf(requestId: string): readonly Figure[] {
  const state = states[requestId];
  if (state?.kind !== 'ready') throw new Error(`${requestId}: ${JSON.stringify(state)}`);
  return state.figures;
}

function figureValue(figureId: string): number {
  const figure = figuresOf(figureId.split('/')[0] ?? '').find(({ id }) => id === figureId);
  if (!figure) throw new Error(`no figure ${figureId}`);
  return figure.value;
}

/** The figures of design.md and geography.json, from the data as it is committed. */
describe('the figures of the town', () => {
  it('has every figure that the plan asks for, and every one that the overview and the indicators show', () => {
    for (const { id } of plan.figures) expect(states[id]).toMatchObject({ kind: 'ready' });
    for (const { comparedWith } of plan.indicators) if (comparedWith) figureValue(comparedWith.figureId);
  });

  it('measures the zones: 347, 194, 271 and 138 ha, together the town of 9.50 km²', () => {
    const [first, second, third, fourth, total] = figuresOf('zone-area').map(({ value }) => Math.round(value / 10_000));
    expect([first, second, third, fourth]).toEqual([347, 194, 271, 138]);
    expect(total).toBe(950);
    expect(Math.abs(figureValue('zone-area/total') - figureValue('town-area/town-boundary'))).toBeLessThan(1);
  });

  it('says how far the town as drawn is from the area as published', () => {
    const published = plan.indicators.find(({ id }) => id === plan.overview.areaIndicatorId);
    const id = plan.overview.figures.boundaryAreaAgainstPublished;
    const figure = figuresOf(id ?? '').find(
      ({ facets }) => facets?.method === 'ellipsoid' && facets.measure === 'against-published',
    );
    expect(figure?.subjectFeatureId).toBe('town-boundary');
    expect(figure?.value).toBeCloseTo(figureValue('town-area/town-boundary') - (published?.value ?? 0) * 1_000_000, 3);
    expect(figure?.sourceIds).toEqual(expect.arrayContaining(published?.sourceIds ?? ['none']));
  });

  it('agrees with GeographicLib on every zone to 1e-9', () => {
    const zones = datasets.get('zones')?.collection.features ?? [];
    expect(zones).toHaveLength(4);
    for (const { geometry, properties } of zones) {
      if (!geometry || !isPolygonal(geometry)) throw new Error('a zone is a polygon');
      const reference = geodesicAreaSquareMeters(geometry, 3);
      expect(Math.abs(figureValue(`zone-area/${properties.id}`) / reference - 1)).toBeLessThan(1e-9);
    }
  });

  it('has shares that sum to 1', () => {
    const shares = figuresOf('zone-share').filter(({ subjectFeatureId }) => subjectFeatureId);
    expect(shares.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(1, 9);
    expect(figureValue('zone-share/total')).toBeCloseTo(1, 9);
  });

  it('covers 54.5 % within 500 m of the axis, 11.8 % of the river, nothing within 800 m of a station', () => {
    expect(figureValue('coverage-baoqian-500/total')).toBeCloseTo(0.545, 3);
    expect(figureValue('coverage-hengli-500/total')).toBeCloseTo(0.118, 3);
    for (const { value } of figuresOf('coverage-station-800')) expect(value).toBe(0);
  });

  it('covers as a whole what it covers zone by zone', () => {
    for (const id of ['coverage-baoqian-500', 'coverage-hengli-500']) {
      const covered = figuresOf(id)
        .filter(({ subjectFeatureId }) => subjectFeatureId)
        .reduce((sum, { value, subjectFeatureId }) => sum + value * figureValue(`zone-area/${subjectFeatureId}`), 0);
      expect(covered / figureValue('zone-area/total')).toBeCloseTo(figureValue(`${id}/total`), 7);
    }
  });

  it('finds the nearest station 3.7 km from the headquarters and says how it stands', () => {
    const [nearest] = figuresOf('nearest-station');
    expect(nearest?.value).toBeGreaterThan(3_680);
    expect(nearest?.value).toBeLessThan(3_780);
    expect(nearest?.note?.zh).toContain('城北路站（在建）');
    expect(nearest?.note?.en).toContain('(under construction)');
  });

  it('takes the river along the eastern limit as inside', () => {
    // The north section runs with the limit from the bridges of 宝钱公路 to the north end of the town.
    expect(figureValue('length-hengli/hengli-north')).toBeGreaterThan(1_300);
    expect(figureValue('length-hengli/hengli-south')).toBe(0);
  });

  it('gives each figure the worst class of what it was made from', () => {
    for (const figure of figuresOf('zone-share')) expect(figure.dataClass).toBe('indicative');
    for (const figure of figuresOf('length-baoqian')) expect(figure.dataClass).toBe('indicative');
  });

  it('lights up the zone and what covers it', () => {
    const [first] = figuresOf('coverage-hengli-500');
    expect(first?.contributingFeatureIds).toEqual(['zone-1', 'hengli-middle', 'hengli-north']);
  });
});
