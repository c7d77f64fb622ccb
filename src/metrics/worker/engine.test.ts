import { type Endpoint, expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FigureState } from '../../domain/figure.ts';
import { computeAllFigures } from '../compute.ts';
import { contextOf } from '../definitions/fixtures/context.ts';
import { type GoldenCase, readGoldenCases } from '../definitions/fixtures/golden-cases.ts';
import {
  createEndpointFigureEngine,
  createLocalFigureEngine,
  createWorkerFigureEngine,
  type FigureEngine,
} from './engine.ts';
import { createFigureService, type FigureInputs } from './figure-service.ts';

/** The other side of a channel in place of a worker: everything is cloned and forwarded as it is there. */
function createChannelFigureEngine(): FigureEngine {
  const { port1, port2 } = new MessageChannel();
  expose(createFigureService(), port2 as Endpoint);
  return createEndpointFigureEngine(port1 as Endpoint, new Promise(() => {}), () => {
    port1.close();
    port2.close();
  });
}

const MAKERS: readonly [string, () => FigureEngine][] = [
  ['local engine', createLocalFigureEngine],
  ['engine behind a channel', createChannelFigureEngine],
];

function inputsOf(cases: readonly GoldenCase[]): FigureInputs {
  const context = contextOf(
    Object.fromEntries(
      cases.flatMap(({ name, datasets }) => Object.entries(datasets).map(([id, data]) => [`${name}.${id}`, data])),
    ),
    cases.map(({ name, request }) => renamed(name, request)),
  );
  return { ...context, datasets: [...context.datasets.values()] };
}

/** One plan out of many cases: each dataset gets the name of its case before its own. */
function renamed(name: string, request: GoldenCase['request']): GoldenCase['request'] {
  const text = JSON.stringify(request).replaceAll('"datasetId":"', `"datasetId":"${name}.`);
  return { ...JSON.parse(text), id: name };
}

const CASES = readGoldenCases();
const INPUTS = inputsOf(CASES);
const EXPECTED = computeAllFigures({
  ...INPUTS,
  datasets: new Map(INPUTS.datasets.map((dataset) => [dataset.id, dataset])),
});

let engine: FigureEngine | null = null;

afterEach(() => {
  engine?.dispose();
  engine = null;
});

describe.each(MAKERS)('the %s', (_, createEngine) => {
  it('gives what compute gives, in the order of the plan', async () => {
    engine = createEngine();
    const outcome = await engine.compute(INPUTS);
    expect(outcome).toEqual({ kind: 'done', states: EXPECTED });
    expect(outcome.kind === 'done' && Object.keys(outcome.states)).toEqual(CASES.map(({ name }) => name));
  });

  it('tells of each request once, the cheap ones first', async () => {
    engine = createEngine();
    const heard: string[] = [];
    await engine.compute(INPUTS, (requestId) => heard.push(requestId));
    expect([...heard].sort()).toEqual(CASES.map(({ name }) => name).sort());
    expect(heard.findIndex((id) => id.startsWith('coverage'))).toBeGreaterThan(
      heard.findLastIndex((id) => id.startsWith('area')),
    );
  });

  it('drops late answers: an older call is superseded and falls silent', async () => {
    engine = createEngine();
    const heard: string[] = [];
    const older = engine.compute(INPUTS, () => heard.push('older'));
    const newer = engine.compute({ ...INPUTS, planRevision: 8 }, (_id, state) => heard.push(revisionOf(state)));
    expect(await older).toEqual({ kind: 'superseded' });
    expect((await newer).kind).toBe('done');
    expect(new Set(heard)).toEqual(new Set(['8', 'failed']));
  });

  it('answers a call that is open when it is disposed of, and any later one', async () => {
    const disposed = createEngine();
    const open = disposed.compute(INPUTS);
    disposed.dispose();
    expect(await open).toEqual({ kind: 'superseded' });
    expect(await disposed.compute(INPUTS)).toEqual({ kind: 'superseded' });
  });
});

function revisionOf(state: FigureState): string {
  return state.kind === 'ready' ? String(state.figures[0]?.planRevision) : state.kind;
}

/** A worker that hears everything and answers nothing, until it is told to die. */
class SilentWorker extends EventTarget {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
}

describe('the worker engine', () => {
  const failedFor = (words: string) =>
    Object.fromEntries(
      CASES.map(({ name }) => [
        name,
        { kind: 'failed', reason: { zh: expect.stringContaining(words), en: expect.stringContaining(words) } },
      ]),
    );

  it('fails every request in words when the worker cannot start', async () => {
    engine = createWorkerFigureEngine(() => {
      throw new Error('refused by policy');
    });
    const heard: string[] = [];
    expect(await engine.compute(INPUTS, (requestId) => heard.push(requestId))).toEqual({
      kind: 'done',
      states: failedFor('refused by policy'),
    });
    expect(heard).toEqual(CASES.map(({ name }) => name));
  });

  it('fails every open and every later request in words when the worker dies', async () => {
    const worker = new SilentWorker();
    engine = createWorkerFigureEngine(() => worker as unknown as Worker);
    const open = engine.compute(INPUTS);
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    expect(await open).toEqual({ kind: 'done', states: failedFor('out of memory') });
    expect(await engine.compute(INPUTS)).toEqual({ kind: 'done', states: failedFor('out of memory') });
  });

  it('ends the worker when it is disposed of', () => {
    const worker = new SilentWorker();
    createWorkerFigureEngine(() => worker as unknown as Worker).dispose();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });
});
