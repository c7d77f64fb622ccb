import { type Endpoint, proxy, wrap } from 'comlink';
import type { FeatureCollection } from 'geojson';
import type { Dataset, FeatureReference } from '../../domain/feature.ts';
import type { FigureState } from '../../domain/figure.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import type { NeighbourState } from '../../domain/neighbour.ts';
import type { FeatureSet } from '../../domain/plan.ts';
import type { FigureStates } from '../compute.ts';
import type { RingInputs } from '../coverage-rings.ts';
import { type AnalysisEngine, createAnalysisEngine } from './analysis-engine.ts';
import { type DistantFigureService, sendingTo } from './dataset-courier.ts';
import type { FigureInputs } from './figure-inputs.ts';
import type { FigureService } from './figure-service.ts';

export type FigureOutcome =
  | { readonly kind: 'done'; readonly states: FigureStates }
  /** A later call has taken its place; its own answers were dropped. */
  | { readonly kind: 'superseded' };

/** Computes figures somewhere. Every call has a number; only the latest one is ever heard. */
export interface FigureEngine extends AnalysisEngine {
  /**
   * Never rejects: an engine that has died answers every request that is still open with `failed`.
   * `onState` hears of each request as it is ready, cheap ones first, and never of a superseded call.
   */
  compute(inputs: FigureInputs, onState?: (requestId: string, state: FigureState) => void): Promise<FigureOutcome>;
  /** What lies around a feature; never rejects, a dead engine answers `failed`. */
  neighboursOf(reference: FeatureReference, datasets: readonly Dataset[]): Promise<NeighbourState>;
  /** The ground of one layer that another does not cover, to be drawn; null when it cannot be made. */
  restOf(overDatasetId: string, ofDatasetId: string, datasets: readonly Dataset[]): Promise<FeatureCollection | null>;
  /** The ground within distances of features, to be drawn; null when it cannot be made, which the figures then say. */
  ringsOf(
    sources: FeatureSet,
    distancesMeters: readonly number[],
    inputs: RingInputs,
  ): Promise<FeatureCollection | null>;
  /** Ends the worker, if there is one. Calls still open come back as superseded. */
  dispose(): void;
}

/** A way to a service, which may break. */
export interface Connection {
  readonly service: FigureService;
  /** Settles only when the other side can no longer answer. */
  readonly broken: Promise<LocalizedText>;
  readonly close: () => void;
}

/** Runs in a worker of its own, so that measuring never holds up the map. */
export function createWorkerFigureEngine(startWorker: () => Worker = startMetricsWorker): FigureEngine {
  let worker: Worker;
  try {
    worker = startWorker();
  } catch (error) {
    return createBrokenEngine(cannotStart(error instanceof Error ? error.message : String(error)));
  }
  const broken = new Promise<LocalizedText>((resolve) => {
    worker.addEventListener('error', (event) => resolve(cannotStart(event.message)));
    worker.addEventListener('messageerror', () => resolve(cannotStart('unreadable message')));
  });
  return createEndpointFigureEngine(worker, broken, () => worker.terminate());
}

/** Speaks to a service at the other end of a message channel. */
export function createEndpointFigureEngine(
  endpoint: Endpoint,
  broken: Promise<LocalizedText>,
  close: () => void,
): FigureEngine {
  const remote = wrap<DistantFigureService>(endpoint);
  const service = sendingTo({
    compute: (callNumber, inputs, onState) => remote.compute(callNumber, inputs, proxy(onState)),
    neighbours: (reference, datasets) => remote.neighbours(reference, datasets),
    rest: (overDatasetId, ofDatasetId, datasets) => remote.rest(overDatasetId, ofDatasetId, datasets),
    rings: (sources, distancesMeters, inputs) => remote.rings(sources, distancesMeters, inputs),
    analyse: (call, onEvent) => remote.analyse(call, proxy(onEvent)),
    cancel: (channel, callNumber) => remote.cancel(channel, callNumber),
  });
  return createEngine({ service, broken, close });
}

function createBrokenEngine(reason: LocalizedText): FigureEngine {
  const never = () => new Promise<never>(() => {});
  const service: FigureService = {
    compute: never,
    neighbours: never,
    rings: never,
    rest: never,
    analyse: never,
    cancel: never,
  };
  return createEngine({ service, broken: Promise.resolve(reason), close: () => {} });
}

function startMetricsWorker(): Worker {
  return new Worker(new URL('./metrics-worker.ts', import.meta.url), { type: 'module' });
}

function cannotStart(detail: string): LocalizedText {
  return {
    zh: `量算线程不可用：${detail || '原因不明'}`,
    en: `The measuring worker is not available: ${detail || 'no reason given'}`,
  };
}

/** An engine over a connection: numbers the calls, drops what is late, turns a broken connection into words. */
export function createEngine({ service, broken, close }: Connection): FigureEngine {
  let latestCallNumber = 0;
  let stop: () => void = () => {};
  const stopped = new Promise<'stopped'>((resolve) => {
    stop = () => resolve('stopped');
  });
  return {
    ...createAnalysisEngine({ service, broken, stopped, inWords: cannotAnswer }),
    compute: async (inputs, onState = () => {}) => {
      latestCallNumber += 1;
      const callNumber = latestCallNumber;
      const heard = new Map<string, FigureState>();
      const hear = (requestId: string, state: FigureState): void => {
        if (callNumber !== latestCallNumber || heard.has(requestId)) return;
        heard.set(requestId, state);
        onState(requestId, state);
      };
      const answer = service.compute(callNumber, inputs, hear).then(() => 'answered' as const, cannotAnswer);
      const end = await Promise.race([stopped, broken, answer]);
      if (end === 'stopped' || callNumber !== latestCallNumber) return { kind: 'superseded' };
      if (end !== 'answered') for (const { id } of inputs.plan.figures) hear(id, { kind: 'failed', reason: end });
      return { kind: 'done', states: inPlanOrder(inputs, heard) };
    },
    neighboursOf: async (reference, datasets) => {
      const { featureId } = reference;
      const answer = service
        .neighbours(reference, datasets)
        .then((neighbours): NeighbourState => ({ kind: 'ready', featureId, neighbours }))
        .catch((error: unknown): NeighbourState => ({ kind: 'failed', featureId, reason: cannotAnswer(error) }));
      const failure = broken.then((reason): NeighbourState => ({ kind: 'failed', featureId, reason }));
      return Promise.race([answer, failure]);
    },
    restOf: (overDatasetId, ofDatasetId, datasets) => {
      const answer = service.rest(overDatasetId, ofDatasetId, datasets).catch(() => null);
      return Promise.race([answer, broken.then(() => null)]);
    },
    ringsOf: (sources, distancesMeters, inputs) => {
      const answer = service.rings(sources, distancesMeters, inputs).catch(() => null);
      return Promise.race([answer, broken.then(() => null)]);
    },
    dispose: () => {
      stop();
      close();
    },
  };
}

function inPlanOrder({ plan }: FigureInputs, heard: ReadonlyMap<string, FigureState>): FigureStates {
  return Object.fromEntries(
    plan.figures.flatMap(({ id }) => {
      const state = heard.get(id);
      return state ? [[id, state]] : [];
    }),
  );
}

function cannotAnswer(error: unknown): LocalizedText {
  const detail = error instanceof Error ? error.message : String(error);
  return { zh: `量算线程出错：${detail}`, en: `The measuring worker failed: ${detail}` };
}
