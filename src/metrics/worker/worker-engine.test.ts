import { afterEach, describe, expect, it, vi } from 'vitest';
import { goldenInputs } from '../definitions/fixtures/golden-inputs.ts';
import { createWorkerFigureEngine, type FigureEngine } from './engine.ts';

const INPUTS = goldenInputs();
const REQUEST_IDS = INPUTS.plan.figures.map(({ id }) => id);

let engine: FigureEngine | null = null;

afterEach(() => {
  engine?.dispose();
  engine = null;
});

/** A worker that hears everything and answers nothing, until it is told to die. */
class SilentWorker extends EventTarget {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
}

describe('the worker engine', () => {
  const failedFor = (words: string) =>
    Object.fromEntries(
      REQUEST_IDS.map((id) => [
        id,
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
    expect(heard).toEqual(REQUEST_IDS);
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
