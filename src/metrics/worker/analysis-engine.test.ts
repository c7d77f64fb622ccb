import { type Endpoint, expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnalysisProgress, AnalysisState } from '../../domain/analysis.ts';
import type { AnalysisRequest } from '../../domain/plan.ts';
import { analyse } from '../analyse.ts';
import { goldenInputs } from '../definitions/fixtures/golden-inputs.ts';
import { receivingFor } from './dataset-courier.ts';
import { createEndpointFigureEngine, createEngine, createWorkerFigureEngine, type FigureEngine } from './engine.ts';
import { createFigureService, type FigureService } from './figure-service.ts';
import { createLocalFigureEngine } from './local-engine.ts';

const INPUTS = goldenInputs();
const AREA = INPUTS.plan.figures.filter(({ metric }) => metric === 'area').slice(0, 2);
const COVERAGE = INPUTS.plan.figures.filter(({ metric }) => metric === 'coverage').slice(0, 3);
const [ANY] = AREA;
const TOPOLOGY: AnalysisRequest = {
  id: 'check',
  metric: 'topology',
  label: { zh: '查', en: 'Check' },
  of: ANY && 'of' in ANY ? ANY.of : { datasetId: 'none' },
};
const REQUESTS: readonly AnalysisRequest[] = [...COVERAGE, TOPOLOGY, ...AREA];
const ASK = { channel: 'table', requests: REQUESTS, inputs: INPUTS };

const context = { ...INPUTS, datasets: new Map(INPUTS.datasets.map((dataset) => [dataset.id, dataset])) };
const EXPECTED = Object.fromEntries(REQUESTS.map((request) => [request.id, analyse(request, context)]));

function createChannelFigureEngine(): FigureEngine {
  const { port1, port2 } = new MessageChannel();
  expose(receivingFor(createFigureService()), port2 as Endpoint);
  return createEndpointFigureEngine(port1 as Endpoint, new Promise(() => {}), () => {
    port1.close();
    port2.close();
  });
}

let engine: FigureEngine | null = null;

afterEach(() => {
  vi.restoreAllMocks();
  engine?.dispose();
  engine = null;
});

describe.each([
  ['local engine', createLocalFigureEngine],
  ['engine behind a channel', createChannelFigureEngine],
])('an analysis by the %s', (_, makeEngine) => {
  it('gives what the metrics give, in the order asked, and hears the cheap ones first', async () => {
    engine = makeEngine();
    const heard: string[] = [];
    const outcome = await engine.analyse({ ...ASK, onState: (requestId) => heard.push(requestId) });
    expect(outcome).toEqual({ kind: 'done', states: EXPECTED });
    expect(outcome.kind === 'done' && Object.keys(outcome.states)).toEqual(REQUESTS.map(({ id }) => id));
    expect(heard).toEqual([...AREA, ...COVERAGE, TOPOLOGY].map(({ id }) => id));
  });

  it('gives the same bytes each time', async () => {
    engine = makeEngine();
    const first = await engine.analyse(ASK);
    expect(JSON.stringify(await engine.analyse(ASK))).toBe(JSON.stringify(first));
  });

  it('lets a later call of the channel take the place of an earlier one, which falls silent', async () => {
    engine = makeEngine();
    const heard: string[] = [];
    const older = engine.analyse({ ...ASK, onState: () => heard.push('older') });
    const newer = engine.analyse({ ...ASK, requests: AREA, onState: () => heard.push('newer') });
    expect(await older).toEqual({ kind: 'superseded' });
    expect((await newer).kind).toBe('done');
    expect(heard).toEqual(['newer', 'newer']);
  });

  it('leaves other channels and the figures of the plan alone', async () => {
    engine = makeEngine();
    const table = engine.analyse({ ...ASK, requests: AREA });
    const lab = engine.analyse({ ...ASK, channel: 'lab', requests: COVERAGE });
    const plan = engine.compute({ ...INPUTS, plan: { ...INPUTS.plan, figures: AREA } });
    expect([(await table).kind, (await lab).kind, (await plan).kind]).toEqual(['done', 'done', 'done']);
  });

  it('can be cancelled, and asked again', async () => {
    engine = makeEngine();
    const heard: AnalysisState[] = [];
    const call = engine.analyse({ ...ASK, onState: (_id, state) => heard.push(state) });
    engine.cancelAnalysis('table');
    engine.cancelAnalysis('nobody');
    expect(await call).toEqual({ kind: 'superseded' });
    expect(heard).toEqual([]);
    expect((await engine.analyse({ ...ASK, requests: AREA })).kind).toBe('done');
  });

  it('answers an open call as superseded when it is disposed of', async () => {
    const disposed = makeEngine();
    const call = disposed.analyse(ASK);
    disposed.dispose();
    expect(await call).toEqual({ kind: 'superseded' });
  });
});

describe('an analysis', () => {
  it('fails every request in words when the worker cannot start', async () => {
    engine = createWorkerFigureEngine(() => {
      throw new Error('refused by policy');
    });
    const outcome = await engine.analyse({ ...ASK, requests: AREA });
    expect(Object.values(outcome.kind === 'done' ? outcome.states : {})).toEqual(
      AREA.map(() => ({
        kind: 'failed',
        reason: { zh: expect.stringContaining('refused by policy'), en: expect.stringContaining('refused by policy') },
      })),
    );
  });

  it('says that data are missing when a dataset was not handed in', async () => {
    engine = createLocalFigureEngine();
    const outcome = await engine.analyse({ ...ASK, requests: AREA, inputs: { ...INPUTS, datasets: [] } });
    for (const state of Object.values(outcome.kind === 'done' ? outcome.states : {})) expect(state.kind).toBe('failed');
  });

  it('tells how far it has come only once it has taken half a second', async () => {
    engine = createLocalFigureEngine();
    const toldIn = async (millisecondsAStep: number): Promise<readonly number[]> => {
      // A clock that jumps at each look, so that every step is a slice of its own.
      let now = performance.now();
      vi.spyOn(performance, 'now').mockImplementation(() => {
        now += millisecondsAStep;
        return now;
      });
      const told: AnalysisProgress[] = [];
      await engine?.analyse({ ...ASK, onProgress: (progress) => told.push(progress) });
      vi.restoreAllMocks();
      return told.map(({ fraction }) => fraction);
    };
    expect(await toldIn(17)).toEqual([]);
    const fractions = await toldIn(300);
    expect(fractions.length).toBeGreaterThan(2);
    expect(fractions).toEqual([...fractions].sort((one, other) => one - other));
    expect(fractions.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
  });

  it('does not pass on what a service goes on to say of a call that has been replaced', async () => {
    const release: (() => void)[] = [];
    const service: FigureService = {
      ...createFigureService(),
      analyse: async ({ callNumber }, onEvent) => {
        await new Promise<void>((resolve) => {
          release[callNumber] = resolve;
        });
        const reason = { zh: `第 ${callNumber} 次`, en: `call ${callNumber}` };
        await onEvent({ kind: 'state', requestId: REQUESTS[0]?.id ?? '', state: { kind: 'failed', reason } });
        await onEvent({ kind: 'progress', progress: { requestId: '', fraction: callNumber } });
        return true;
      },
    };
    engine = createEngine({ service, broken: new Promise(() => {}), close: () => {} });
    const heard: (string | number)[] = [];
    const ask = {
      ...ASK,
      onState: (_id: string, state: AnalysisState) =>
        heard.push(state.kind === 'failed' ? state.reason.en : state.kind),
      onProgress: ({ fraction }: AnalysisProgress) => heard.push(fraction),
    };
    const older = engine.analyse(ask);
    const newer = engine.analyse(ask);
    release[1]?.();
    expect(await older).toEqual({ kind: 'superseded' });
    release[2]?.();
    await newer;
    expect(heard).toEqual(['call 2', 2]);
  });
});
