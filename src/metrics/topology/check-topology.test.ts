import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PlanFeature } from '../../domain/feature.ts';
import type { TopologyRequest } from '../../domain/plan.ts';
import type { TopologyFinding, TopologyReport, TopologyState } from '../../domain/topology.ts';
import { contextOf } from '../definitions/fixtures/context.ts';
import { checkTopologyInSteps } from './check-topology.ts';

type Box = readonly [west: number, south: number, east: number, north: number];

/** A hundredth of a hundredth of a degree at the equator: 11.132 m by 11.057 m. */
const STEP = 0.0001;
const ring = ([west, south, east, north]: Box): Position[] =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ].map((corner) => corner.map((steps) => steps * STEP));

function plot(id: string, ...boxes: Box[]): PlanFeature {
  return shaped(id, { type: 'Polygon', coordinates: boxes.map(ring) });
}

function shaped(id: string, geometry: Geometry | null): PlanFeature {
  const properties = {
    id,
    name_zh: `${id}号`,
    name_en: `No. ${id}`,
    dataClass: 'surveyed',
    sources: ['survey'],
  } as const;
  return { type: 'Feature', geometry, properties };
}

function check(plots: PlanFeature[], more: Partial<TopologyRequest> = {}, bounds: PlanFeature[] = []): TopologyState {
  const request: TopologyRequest = {
    id: 'check',
    metric: 'topology',
    label: { zh: '查', en: 'Check' },
    of: { datasetId: 'plots' },
    ...more,
  };
  const collection = (features: PlanFeature[]) => ({ type: 'FeatureCollection', features }) as const;
  const context = contextOf({ plots: collection(plots), bounds: collection(bounds) });
  const steps = checkTopologyInSteps(request, context);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    expect(step.value).toBeGreaterThanOrEqual(0);
    expect(step.value).toBeLessThanOrEqual(1);
  }
}

function reportOf(...parameters: Parameters<typeof check>): TopologyReport {
  const state = check(...parameters);
  if (state.kind !== 'ready') throw new Error(JSON.stringify(state));
  return state.report;
}

const kindsOf = ({ findings }: TopologyReport) => findings.map(({ kind }) => kind);
const only = ({ findings }: TopologyReport): TopologyFinding => {
  const [first] = findings;
  if (!first || findings.length !== 1) throw new Error(`${findings.length} findings`);
  return first;
};

describe('a topology report', () => {
  it('has nothing to say of a clean tiling', () => {
    const report = reportOf([plot('1', [0, 0, 10, 10]), plot('2', [10, 0, 20, 10])]);
    expect(report.findings).toEqual([]);
    expect(report).toMatchObject({ checkedFeatureCount: 2, dataClass: 'surveyed', planRevision: 7 });
    expect(report.inputs).toEqual([{ datasetId: 'plots', contentHash: 'hash-of-plots' }]);
  });

  it('finds an overlap, names both, measures it and shows where', () => {
    const found = only(reportOf([plot('1', [0, 0, 10, 10]), plot('2', [9, 0, 20, 10])]));
    expect(found).toMatchObject({ id: 'check/overlap/1', kind: 'overlap', featureIds: ['1', '2'], isSliver: false });
    // Worked by hand: one step by ten, 11.13195 m by 110.5743 m.
    expect(found.areaSquareMeters).toBeCloseTo(11.13195 * 110.5743, 0);
    expect(found.bounds?.map((degrees) => Math.round(degrees / STEP))).toEqual([9, 0, 10, 10]);
    expect(found.text).toEqual({
      zh: '「1号」与「2号」重叠 1,231 平方米',
      en: '“No. 1” and “No. 2” overlap by 1,231 m²',
    });
  });

  it('calls a thin overlap a sliver, and tells a feature drawn twice from one that overlaps', () => {
    expect(only(reportOf([plot('1', [0, 0, 10, 10]), plot('2', [9.95, 0, 20, 10])])).isSliver).toBe(true);
    expect(kindsOf(reportOf([plot('1', [0, 0, 10, 10]), plot('2', [0, 0, 10, 10])]))).toEqual(['duplicate']);
    expect(kindsOf(reportOf([plot('1', [0, 0, 10, 10]), plot('2', [0, 0, 10, 9])]))).toEqual(['overlap']);
  });

  it('finds a gap that is closed in, with the features around it', () => {
    const around = [
      plot('1', [0, 0, 10, 4]),
      plot('2', [0, 6, 10, 10]),
      plot('3', [0, 4, 4, 6]),
      plot('4', [6, 4, 10, 6]),
    ];
    const found = only(reportOf(around));
    expect(found).toMatchObject({ kind: 'gap', featureIds: ['1', '2', '3', '4'] });
    expect(found.areaSquareMeters).toBeCloseTo(2 * 2 * 11.13195 * 11.05743, 0);
    expect(kindsOf(reportOf(around, { largestGapSquareMeters: 100 }))).toEqual([]);
  });

  it('takes the hole of a feature for a hole, and what another leaves of it for a gap', () => {
    const ringPlot = plot('1', [0, 0, 10, 10], [4, 4, 6, 6]);
    expect(kindsOf(reportOf([ringPlot]))).toEqual(['hole']);
    expect(kindsOf(reportOf([ringPlot, plot('2', [4, 4, 5, 6])]))).toEqual(['gap', 'hole']);
    expect(kindsOf(reportOf([ringPlot, plot('2', [4, 4, 6, 6])]))).toEqual(['hole']);
  });

  it('measures against bounds: what is left of them, what leaves them', () => {
    const within = { within: { datasetId: 'bounds' } };
    const town = [plot('town', [0, 0, 10, 10])];
    const report = reportOf([plot('1', [0, 0, 12, 8])], within, town);
    expect(kindsOf(report)).toEqual(['gap', 'out-of-bounds']);
    const beyond = report.findings[1];
    expect(beyond?.text.en).toBe('1,969 m² of “No. 1” lie out of bounds');
    expect(beyond?.featureIds).toEqual(['1']);
    expect(kindsOf(reportOf([plot('1', [20, 0, 30, 10])], within, town))).toEqual(['out-of-bounds']);
    expect(report.inputs.map(({ datasetId }) => datasetId)).toEqual(['plots', 'bounds']);
  });

  it('points at the place where a boundary crosses itself', () => {
    const corners = [
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
      [0, 0],
    ].map((corner) => corner.map((steps) => steps * STEP));
    const found = only(reportOf([shaped('1', { type: 'Polygon', coordinates: [corners] })]));
    expect(found).toMatchObject({ kind: 'self-crossing', areaSquareMeters: null });
    const [west = 0, south = 0] = found.bounds ?? [];
    expect([west / STEP, south / STEP]).toEqual([expect.closeTo(5, 9), expect.closeTo(5, 9)]);
  });

  it('finds a sliver by its width, and a broken ring by its reason, and goes on with the others', () => {
    expect(only(reportOf([plot('1', [0, 0, 10, 0.05])]))).toMatchObject({ kind: 'sliver', isSliver: true });
    expect(kindsOf(reportOf([plot('1', [0, 0, 10, 0.05])], { sliverMeters: 0.1 }))).toEqual([]);
    const open = shaped('2', { type: 'Polygon', coordinates: [ring([0, 0, 1, 1]).slice(0, 4)] });
    const report = reportOf([plot('1', [0, 0, 10, 10]), open, plot('3', [9, 0, 20, 10])]);
    expect(kindsOf(report)).toEqual(['invalid', 'overlap']);
    expect(report.findings[0]).toMatchObject({ geometry: null, bounds: null, featureIds: ['2'] });
    const broken = shaped('2', {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [Number.NaN, 1],
          [1, 1],
          [0, 0],
        ],
      ],
    });
    expect(kindsOf(reportOf([broken]))).toEqual(['invalid']);
  });

  it('passes over slivers of rounding, and a sliver of 1e-9 degrees', () => {
    expect(kindsOf(reportOf([plot('1', [0, 0, 10, 10]), plot('2', [10 - 1e-6, 0, 20, 10])]))).toEqual([]);
    expect(kindsOf(reportOf([plot('1', [0, 0, 10, 1e-5])]))).toEqual(['sliver']);
  });

  it('fails in words when there is nothing to check', () => {
    expect(check([shaped('1', null)])).toMatchObject({
      kind: 'failed',
      reason: { zh: expect.stringContaining('没有可量算') },
    });
    expect(check([shaped('1', { type: 'Point', coordinates: [0, 0] })])).toMatchObject({ kind: 'failed' });
  });

  it('gives the same bytes for the same input, gravest kinds and largest findings first', () => {
    const plots = [
      plot('1', [0, 0, 10, 10]),
      plot('2', [9, 0, 20, 10]),
      plot('3', [17, 0, 30, 10]),
      plot('4', [30, 0, 40, 10], [32, 2, 33, 3]),
    ];
    const report = reportOf(plots);
    expect(JSON.stringify(report)).toBe(JSON.stringify(reportOf(plots)));
    expect(report.findings.map(({ id, featureIds }) => [id, ...featureIds])).toEqual([
      ['check/overlap/1', '2', '3'],
      ['check/overlap/2', '1', '2'],
      ['check/hole/1', '4'],
    ]);
  });
});
