import { type Endpoint, expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FigureState } from '../../domain/figure.ts';
import { cheapestFirst } from '../compute.ts';
import { goldenInputs, goldenStates } from '../definitions/fixtures/golden-inputs.ts';
import { receivingFor } from './dataset-courier.ts';
import { createEndpointFigureEngine, type FigureEngine } from './engine.ts';
import { createFigureService, type FigureService } from './figure-service.ts';
import { createLocalFigureEngine } from './local-engine.ts';

/** The other side of a channel in place of a worker: everything is cloned and forwarded as it is there. */
function createChannelFigureEngine(): FigureEngine {
  const { port1, port2 } = new MessageChannel();
  expose(receivingFor(createFigureService()), port2 as Endpoint);
  return createEndpointFigureEngine(port1 as Endpoint, new Promise(() => {}), () => {
    port1.close();
    port2.close();
  });
}

const MAKERS: readonly [string, () => FigureEngine][] = [
  ['local engine', createLocalFigureEngine],
  ['engine behind a channel', createChannelFigureEngine],
];

const INPUTS = goldenInputs();
const REQUEST_IDS = INPUTS.plan.figures.map(({ id }) => id);
const EXPECTED = goldenStates();

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
    expect(outcome.kind === 'done' && Object.keys(outcome.states)).toEqual(REQUEST_IDS);
  });

  it('tells of each request once, the cheap ones first', async () => {
    engine = createEngine();
    const heard: string[] = [];
    await engine.compute(INPUTS, (requestId) => heard.push(requestId));
    expect(heard).toEqual(cheapestFirst(INPUTS.plan.figures).map(({ id }) => id));
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

describe('an engine over a service that goes on with what nobody wants any more', () => {
  it('does not pass on what comes late', async () => {
    const release: (() => void)[] = [];
    const stubborn: FigureService = {
      neighbours: async () => [],
      rest: async () => ({ type: 'FeatureCollection', features: [] }),
      rings: async () => ({ type: 'FeatureCollection', features: [] }),
      analyse: async () => true,
      cancel: async () => {},
      compute: async (callNumber, _inputs, onState) => {
        await new Promise<void>((resolve) => {
          release[callNumber] = resolve;
        });
        await onState('area-by-hand', {
          kind: 'failed',
          reason: { zh: `第 ${callNumber} 次`, en: `call ${callNumber}` },
        });
        return {};
      },
    };
    const { port1, port2 } = new MessageChannel();
    expose(stubborn, port2 as Endpoint);
    engine = createEndpointFigureEngine(port1 as Endpoint, new Promise(() => {}), () => port1.close());
    const heard: string[] = [];
    const hear = (_id: string, state: FigureState) =>
      heard.push(state.kind === 'failed' ? state.reason.en : state.kind);
    const older = engine.compute(INPUTS, hear);
    const newer = engine.compute(INPUTS, hear);
    await vi.waitFor(() => expect(release).toHaveLength(3));
    release[1]?.();
    expect(await older).toEqual({ kind: 'superseded' });
    release[2]?.();
    await newer;
    expect(heard).toEqual(['call 2']);
  });
});
