import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../domain/schema/ledger-schema.ts';
import { townDatasets, townPlan } from '../test/town.ts';
import { computeAllFigures } from './compute.ts';
import { goldenInputs } from './definitions/fixtures/golden-inputs.ts';
import { exportLedger } from './ledger.ts';
import type { MetricContext } from './metric.ts';
import { type LedgerReplay, replayLedger } from './replay-ledger.ts';

function ledgerOf(context: MetricContext): string {
  return exportLedger({ context, requests: context.plan.figures, states: computeAllFigures(context) });
}

const golden = goldenInputs();
const CONTEXT: MetricContext = {
  ...golden,
  datasets: new Map(golden.datasets.map((dataset) => [dataset.id, dataset])),
};
const LEDGER = ledgerOf(CONTEXT);

function replay(text: string, context: Pick<MetricContext, 'plan' | 'datasets'> = CONTEXT): LedgerReplay {
  const result = replayLedger(text, context);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function tampered(change: (ledger: Ledger) => void): string {
  const ledger = JSON.parse(LEDGER) as Ledger;
  change(ledger);
  return JSON.stringify(ledger);
}

const QUICK: ReadonlySet<string> = new Set([
  'area',
  'area-share',
  'perimeter',
  'compactness',
  'centroid',
  'overlap-matrix',
]);

const kindsOf = ({ differences }: LedgerReplay) => differences.map(({ kind }) => kind);

describe('a ledger', () => {
  it('is the same bytes for the same input, in whatever order the data were read', () => {
    expect(ledgerOf(CONTEXT)).toBe(LEDGER);
    const turned = { ...CONTEXT, datasets: new Map([...CONTEXT.datasets].reverse()) };
    expect(ledgerOf(turned)).toBe(LEDGER);
  });

  it('holds the plan, the revision, the hashes, the requests, every figure and every failure', () => {
    const ledger = JSON.parse(LEDGER) as Ledger;
    expect(ledger).toMatchObject({ planId: 'example', planRevision: 7, planStateId: 'plan', version: 1 });
    expect(ledger.requests.map(({ id }) => id)).toEqual(golden.plan.figures.map(({ id }) => id));
    const asked = new Set([...ledger.figures, ...ledger.failures].map(({ requestId }) => requestId));
    expect(asked).toEqual(new Set(golden.plan.figures.map(({ id }) => id)));
    expect(ledger.datasets.every(({ contentHash }) => contentHash.startsWith('hash-of-'))).toBe(true);
  });

  it('says of a request that is still being computed that it is', () => {
    const [first] = golden.plan.figures;
    if (!first) throw new Error('no figure');
    const text = exportLedger({ context: CONTEXT, requests: [first], states: { [first.id]: { kind: 'pending' } } });
    expect((JSON.parse(text) as Ledger).failures).toEqual([
      { requestId: first.id, reason: { zh: '导出时尚未算出', en: 'not computed yet when this was exported' } },
    ]);
  });

  it('names no dataset that the requests do not speak of', () => {
    const requests = CONTEXT.plan.figures.filter(({ id }) => id === 'area-by-hand');
    const ledger = JSON.parse(exportLedger({ context: CONTEXT, requests, states: {} })) as Ledger;
    expect(ledger.datasets).toEqual([{ datasetId: 'area-by-hand.zones', contentHash: 'hash-of-area-by-hand.zones' }]);
  });

  it('does not move when layers are hidden, faded or turned round', () => {
    const layers = CONTEXT.plan.layers.map((layer) => ({ ...layer, visible: !layer.visible, opacity: 0.1 })).reverse();
    expect(ledgerOf({ ...CONTEXT, plan: { ...CONTEXT.plan, layers } })).toBe(LEDGER);
  });
});

describe('replaying a ledger', () => {
  it('comes to the same figures: of the golden cases, and of the town', () => {
    expect(replay(LEDGER).differences).toEqual([]);
    expect(replay(LEDGER).replayedFigureCount).toBeGreaterThan(50);
    const plan = townPlan();
    const town = { plan, planRevision: 3, planStateId: plan.defaultPlanStateId, datasets: townDatasets(plan) };
    expect(replay(ledgerOf(town), town).differences).toEqual([]);
  });

  it('finds any value that was tampered with', () => {
    // The quick ones: every run replays the whole ledger.
    const quick = CONTEXT.plan.figures.filter(({ metric }) => QUICK.has(metric));
    const context = { ...CONTEXT, plan: { ...CONTEXT.plan, figures: quick } };
    const text = ledgerOf(context);
    const { figures } = JSON.parse(text) as Ledger;
    fc.assert(
      fc.property(fc.nat(figures.length - 1), fc.double({ min: 1e-9, max: 10, noNaN: true }), (index, by) => {
        const ledger = JSON.parse(text) as Ledger;
        const figure = ledger.figures[index];
        if (figure) figure.value += by * Math.max(1, Math.abs(figure.value));
        const [found, ...others] = replay(JSON.stringify(ledger), context).differences;
        expect(found).toMatchObject({ kind: 'value', id: figures[index]?.id });
        expect(others).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('tells a changed certificate from a changed value', () => {
    const text = tampered(({ figures: [first] }) => {
      if (first) first.dataClass = 'official';
    });
    const { differences } = replay(text);
    expect(kindsOf(replay(text))).toEqual(['certificate']);
    expect(differences[0]?.text.zh).toContain('dataClass');
  });

  it('finds figures that were taken out or put in', () => {
    expect(kindsOf(replay(tampered(({ figures }) => figures.pop())))).toEqual(['figure-added']);
    const text = tampered(({ figures }) => {
      const [first] = figures;
      if (first) figures.push({ ...first, id: `${first.id}/measure=more` });
    });
    expect(kindsOf(replay(text))).toEqual(['figure-missing']);
  });

  it('names data that have changed or are not at hand, and what no longer comes out for it', () => {
    const id = 'area-by-hand.zones';
    const dataset = CONTEXT.datasets.get(id);
    if (!dataset) throw new Error('no dataset');
    const changed = new Map(CONTEXT.datasets).set(id, { ...dataset, contentHash: 'other' });
    expect(kindsOf(replay(LEDGER, { ...CONTEXT, datasets: changed }))).toEqual(['dataset-changed', 'certificate']);
    const without = new Map(CONTEXT.datasets);
    without.delete(id);
    const { differences } = replay(LEDGER, { ...CONTEXT, datasets: without });
    expect(differences.map(({ kind }) => kind)).toEqual(['dataset-missing', 'figure-missing']);
    expect(differences[1]?.text.en).toContain('could not be read');
  });

  it('says that a ledger is of another plan', () => {
    const plan = { ...CONTEXT.plan, id: 'elsewhere' };
    expect(kindsOf(replay(LEDGER, { ...CONTEXT, plan }))).toEqual(['other-plan']);
  });

  it('refuses what is no ledger, and says where', () => {
    const refused = (text: string) => {
      const result = replayLedger(text, CONTEXT);
      return result.ok ? [] : result.problems.map(({ place }) => place);
    };
    expect(refused('{')).toEqual(['ledger']);
    expect(refused('{}').length).toBeGreaterThan(3);
    expect(refused(tampered((ledger) => Object.assign(ledger, { version: 2 })))).toEqual(['ledger version']);
    expect(refused(tampered(({ figures: [first] }) => Object.assign(first ?? {}, { value: 'much' })))).toEqual([
      'ledger figures[0].value',
    ]);
  });
});
