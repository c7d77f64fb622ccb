import type { AnalysisProgress, AnalysisState } from '../../domain/analysis.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import type { AnalysisRequest } from '../../domain/plan.ts';
import { datasetIdsOf } from '../../domain/schema/plan-references.ts';
import type { AnalysisEvent, AnalysisService } from './analysis-service.ts';
import type { FigureInputs } from './figure-inputs.ts';

/** The states of the requests of one call, by request id, in the order in which they were asked. */
export type AnalysisStates = Readonly<Record<string, AnalysisState>>;

export type AnalysisOutcome =
  | { readonly kind: 'done'; readonly states: AnalysisStates }
  /** A later call of the channel, or a cancellation, has taken its place; its own answers were dropped. */
  | { readonly kind: 'superseded' };

/** What an analyst asks for at one time. */
export interface AnalysisAsk {
  /** Who asks, e.g. a panel: a call takes the place of the earlier one of its channel and of no other. */
  readonly channel: string;
  readonly requests: readonly AnalysisRequest[];
  readonly inputs: FigureInputs;
  /** Hears of each request as it is ready, cheap ones first. */
  readonly onState?: (requestId: string, state: AnalysisState) => void;
  /** Hears how far the call has come, of calls that take longer than half a second. */
  readonly onProgress?: (progress: AnalysisProgress) => void;
}

export interface AnalysisEngine {
  /** Never rejects: an engine that has died answers every request that is still open with `failed`. */
  analyse(ask: AnalysisAsk): Promise<AnalysisOutcome>;
  /** Stops what the channel is computing; its call comes back as superseded. */
  cancelAnalysis(channel: string): void;
}

interface AnalysisConnection {
  readonly service: AnalysisService;
  readonly broken: Promise<LocalizedText>;
  readonly stopped: Promise<'stopped'>;
  readonly inWords: (error: unknown) => LocalizedText;
}

/** Numbers the calls of each channel, drops what is late, turns a broken connection into words. */
export function createAnalysisEngine({ service, broken, stopped, inWords }: AnalysisConnection): AnalysisEngine {
  let lastCallNumber = 0;
  /** The call of a channel that is to be heard, and how to let go of it. */
  const current = new Map<string, { readonly callNumber: number; readonly drop: () => void }>();
  return {
    analyse: async ({ channel, requests, inputs, onState = () => {}, onProgress = () => {} }) => {
      lastCallNumber += 1;
      const callNumber = lastCallNumber;
      current.get(channel)?.drop();
      const dropped = new Promise<'stopped'>((resolve) => {
        current.set(channel, { callNumber, drop: () => resolve('stopped') });
      });
      const isCurrent = () => current.get(channel)?.callNumber === callNumber;
      const heard = new Map<string, AnalysisState>();
      const hear = (event: AnalysisEvent): void => {
        if (!isCurrent()) return;
        if (event.kind === 'progress') {
          onProgress(event.progress);
          return;
        }
        if (heard.has(event.requestId)) return;
        heard.set(event.requestId, event.state);
        onState(event.requestId, event.state);
      };
      const call = { channel, callNumber, requests, inputs: withNeededDatasets(inputs, requests) };
      const answer = service.analyse(call, hear).then(() => 'answered' as const, inWords);
      const end = await Promise.race([stopped, dropped, broken, answer]);
      if (end === 'stopped' || !isCurrent()) return { kind: 'superseded' };
      if (end !== 'answered') {
        for (const { id } of requests) hear({ kind: 'state', requestId: id, state: { kind: 'failed', reason: end } });
      }
      return { kind: 'done', states: inOrder(requests, heard) };
    },
    cancelAnalysis: (channel) => {
      const call = current.get(channel);
      if (!call) return;
      current.delete(channel);
      call.drop();
      // Nobody waits for it: what has been dropped is not heard, whether or not the worker could be told.
      service.cancel(channel, call.callNumber).catch(() => {});
    },
  };
}

/** Only what the requests speak of crosses to the worker: cloning the rest would cost a slider its step. */
function withNeededDatasets(inputs: FigureInputs, requests: readonly AnalysisRequest[]): FigureInputs {
  const needed = new Set(requests.flatMap(datasetIdsOf));
  return { ...inputs, datasets: inputs.datasets.filter(({ id }) => needed.has(id)) };
}

function inOrder(requests: readonly AnalysisRequest[], heard: ReadonlyMap<string, AnalysisState>): AnalysisStates {
  return Object.fromEntries(
    requests.flatMap(({ id }) => {
      const state = heard.get(id);
      return state ? [[id, state]] : [];
    }),
  );
}
