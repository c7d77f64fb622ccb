import type { AnalysisProgress, AnalysisState } from '../../domain/analysis.ts';
import type { AnalysisRequest } from '../../domain/plan.ts';
import { analyseInSteps } from '../analyse.ts';
import { cheapestFirst } from '../compute.ts';
import type { FigureInputs } from './figure-inputs.ts';
import { nextTask, runInSlices } from './time-slices.ts';

/** Progress is told of calls that take longer than this, and then no more often than every tenth of it. */
const SILENT_MILLISECONDS = 500;
const PROGRESS_MILLISECONDS = 50;

/** One call. Only the latest of a channel is worked on; each panel has its own, so that two do not disturb each other. */
export interface AnalysisCall {
  readonly channel: string;
  readonly callNumber: number;
  readonly requests: readonly AnalysisRequest[];
  readonly inputs: FigureInputs;
}

export type AnalysisEvent =
  | { readonly kind: 'state'; readonly requestId: string; readonly state: AnalysisState }
  | { readonly kind: 'progress'; readonly progress: AnalysisProgress };

export type OnAnalysisEvent = (event: AnalysisEvent) => void | Promise<void>;

/** The part of the worker that answers what an analyst asks for. */
export interface AnalysisService {
  /** @returns whether it came to its end; false when a later call or a cancellation of the channel stopped it. */
  analyse(call: AnalysisCall, onEvent: OnAnalysisEvent): Promise<boolean>;
  /** Drops calls of the channel up to this number, between two steps of their work. */
  cancel(channel: string, callNumber: number): Promise<void>;
}

export function createAnalysisService(): AnalysisService {
  const latest = new Map<string, number>();
  const supersede = (channel: string, callNumber: number): void => {
    latest.set(channel, Math.max(latest.get(channel) ?? 0, callNumber));
  };
  return {
    analyse: async ({ channel, callNumber, requests, inputs }, onEvent) => {
      supersede(channel, callNumber);
      const isWanted = () => latest.get(channel) === callNumber;
      const { plan, planRevision, planStateId, datasets } = inputs;
      const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
      const ordered = cheapestFirst(requests);
      const tell = progressTeller(ordered.length, onEvent);
      for (const [done, request] of ordered.entries()) {
        await nextTask();
        if (!isWanted()) return false;
        const work = analyseInSteps(request, { plan, planRevision, planStateId, datasets: byId });
        const state = await runInSlices(work, (fraction) => {
          tell(request.id, done + fraction);
          return isWanted();
        });
        if (!state || !isWanted()) return false;
        await onEvent({ kind: 'state', requestId: request.id, state });
      }
      return true;
    },
    // The channel's next call has a higher number than that, or this very one.
    cancel: async (channel, callNumber) => supersede(channel, callNumber + 1),
  };
}

/** Tells how far the call has come, once it has taken long enough to be worth telling. */
function progressTeller(requestCount: number, onEvent: OnAnalysisEvent): (requestId: string, done: number) => void {
  let nextTelling = performance.now() + SILENT_MILLISECONDS;
  return (requestId, done) => {
    if (performance.now() < nextTelling) return;
    nextTelling = performance.now() + PROGRESS_MILLISECONDS;
    void onEvent({ kind: 'progress', progress: { requestId, fraction: done / requestCount } });
  };
}
