import type { FeatureCollection } from 'geojson';
import type { Dataset, FeatureReference } from '../../domain/feature.ts';
import type { FigureState } from '../../domain/figure.ts';
import type { Neighbour } from '../../domain/neighbour.ts';
import type { FeatureSet } from '../../domain/plan.ts';
import { cheapestFirst, computeFiguresInSteps, type FigureStates } from '../compute.ts';
import { coverageRings, type RingInputs } from '../coverage-rings.ts';
import { findNeighbours } from '../neighbours.ts';
import { overlapRest } from '../overlap-rest.ts';
import { type AnalysisService, createAnalysisService } from './analysis-service.ts';
import type { FigureInputs } from './figure-inputs.ts';
import { nextTask, runInSlices } from './time-slices.ts';

/** Hears of each request as soon as it is computed, the cheap ones first. */
export type OnFigureState = (requestId: string, state: FigureState) => void | Promise<void>;

/** What the worker offers. Only an engine speaks to it. */
export interface FigureService extends AnalysisService {
  /**
   * Computes the plan's figures one request at a time.
   * @returns the states by request id, or null when a call with a higher number has taken its place meanwhile.
   */
  compute(callNumber: number, inputs: FigureInputs, onState: OnFigureState): Promise<FigureStates | null>;
  /** What lies around a feature. Rejects with GeometryError for broken coordinates. */
  neighbours(reference: FeatureReference, datasets: readonly Dataset[]): Promise<readonly Neighbour[]>;
  /** The ground of one layer that another does not cover, to be drawn. Rejects when it cannot be made. */
  rest(overDatasetId: string, ofDatasetId: string, datasets: readonly Dataset[]): Promise<FeatureCollection>;
  /** The ground within distances of features, to be drawn. Rejects when it cannot be made. */
  rings(sources: FeatureSet, distancesMeters: readonly number[], inputs: RingInputs): Promise<FeatureCollection>;
}

export function createFigureService(): FigureService {
  let latestCallNumber = 0;
  return {
    ...createAnalysisService(),
    compute: async (callNumber, { plan, planRevision, planStateId, datasets }, onState) => {
      latestCallNumber = Math.max(latestCallNumber, callNumber);
      const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
      const states: Record<string, FigureState> = {};
      for (const request of cheapestFirst(plan.figures)) {
        // Lets a newer call in, which is what makes this one cancellable.
        await nextTask();
        if (callNumber !== latestCallNumber) return null;
        const context = { plan, planRevision, planStateId, datasets: byId };
        const isWanted = () => callNumber === latestCallNumber;
        const state = await runInSlices(computeFiguresInSteps(request, context), isWanted);
        if (!state) return null;
        states[request.id] = state;
        await onState(request.id, state);
      }
      return states;
    },
    neighbours: async (reference, datasets) => findNeighbours(reference, datasets),
    rest: async (overDatasetId, ofDatasetId, datasets) => overlapRest(overDatasetId, ofDatasetId, datasets),
    rings: async (sources, distancesMeters, inputs) => coverageRings(sources, distancesMeters, inputs),
  };
}
