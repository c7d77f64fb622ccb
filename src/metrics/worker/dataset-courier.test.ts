import { type Endpoint, expose } from 'comlink';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AnalysisState } from '../../domain/analysis.ts';
import { townDatasets, townPlan } from '../../test/town.ts';
import type { RequestOf } from '../metric.ts';
import { receivingFor } from './dataset-courier.ts';
import { createEndpointFigureEngine, type FigureEngine } from './engine.ts';
import type { FigureInputs } from './figure-inputs.ts';
import { createFigureService } from './figure-service.ts';

const PLAN = townPlan();
const INPUTS: FigureInputs = {
  plan: PLAN,
  planRevision: 1,
  planStateId: PLAN.defaultPlanStateId,
  datasets: [...townDatasets(PLAN).values()],
};

let close = () => {};
afterEach(() => close());

/** An engine behind a channel, and how many datasets have crossed it whole. */
function createSpiedEngine(): { engine: FigureEngine; wholesSent: () => number } {
  const { port1, port2 } = new MessageChannel();
  const post = vi.spyOn(port1, 'postMessage');
  expose(receivingFor(createFigureService()), port2 as Endpoint);
  const engine = createEndpointFigureEngine(port1 as Endpoint, new Promise(() => {}), () => {
    port1.close();
    port2.close();
  });
  close = () => engine.dispose();
  const wholesSent = () => JSON.stringify(post.mock.calls).split('"FeatureCollection"').length - 1;
  return { engine, wholesSent };
}

function coverageAt(distanceMeters: number): RequestOf<'coverage'> {
  const slider = PLAN.figures.find((figure) => figure.metric === 'coverage');
  if (slider?.metric !== 'coverage') throw new Error('The town has no coverage.');
  return { ...slider, distanceMeters };
}

async function stepTo(
  engine: FigureEngine,
  distanceMeters: number,
  inputs = INPUTS,
): Promise<AnalysisState | undefined> {
  const request = coverageAt(distanceMeters);
  const outcome = await engine.analyse({ channel: 'lab', requests: [request], inputs });
  return outcome.kind === 'done' ? outcome.states[request.id] : undefined;
}

describe('datasets on the way to the worker', () => {
  it('cross once, however many steps a slider takes', async () => {
    const { engine, wholesSent } = createSpiedEngine();
    await engine.compute(INPUTS);
    const afterLedger = wholesSent();
    expect(afterLedger).toBe(INPUTS.datasets.length);
    const states = await Promise.all([600, 610, 620].map((meters) => stepTo(engine, meters)));
    const rings = await engine.ringsOf(coverageAt(620).sources, [620], INPUTS);
    expect(states.at(-1)?.kind).toBe('ready');
    expect(rings?.features).toHaveLength(1);
    expect(wholesSent()).toBe(afterLedger);
  });

  it('give the same figures as when they cross each time', async () => {
    const { engine } = createSpiedEngine();
    await stepTo(engine, 700);
    const again = await stepTo(engine, 600);
    close();
    expect(again).toEqual(await stepTo(createSpiedEngine().engine, 600));
  });

  it('cross anew when they are others, under the same id as well', async () => {
    const { engine, wholesSent } = createSpiedEngine();
    await engine.compute(INPUTS);
    const before = wholesSent();
    const { datasetId } = coverageAt(600).sources;
    const datasets = INPUTS.datasets.map((dataset) =>
      dataset.id === datasetId ? { ...dataset, collection: { ...dataset.collection, features: [] } } : dataset,
    );
    const state = await stepTo(engine, 600, { ...INPUTS, datasets });
    expect(wholesSent()).toBe(before + 1);
    // Without sources, nothing is covered.
    expect(state?.kind === 'ready' && state.figures.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0]);
  });

  it('are missed in words when they were never sent', async () => {
    const distant = receivingFor(createFigureService());
    await expect(distant.neighbours({ datasetId: 'zones', featureId: 'a' }, [{ keptId: 'zones' }])).rejects.toThrow(
      'zones has not been sent',
    );
  });
});
