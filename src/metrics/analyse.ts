import type { AnalysisState } from '../domain/analysis.ts';
import type { AnalysisRequest } from '../domain/plan.ts';
import { computeFiguresInSteps } from './compute.ts';
import type { MetricContext } from './metric.ts';
import { checkTopologyInSteps } from './topology/check-topology.ts';

/**
 * Computes anything that an analyst can ask for, along the same path as the plan's own figures. Never throws; yields how
 * much of the request is done, 0–1, so that others get a turn and the work can be dropped.
 */
export function* analyseInSteps(
  request: AnalysisRequest,
  context: MetricContext,
): Generator<number, AnalysisState, void> {
  if (request.metric === 'topology') {
    const state = yield* checkTopologyInSteps(request, context);
    return state.kind === 'ready' ? { kind: 'ready', figures: [], topology: state.report } : state;
  }
  const state = yield* computeFiguresInSteps(request, context);
  return state.kind === 'ready' ? { ...state, topology: null } : state;
}

/** As `analyseInSteps`, at one go: for tests and the command line. */
export function analyse(request: AnalysisRequest, context: MetricContext): AnalysisState {
  const steps = analyseInSteps(request, context);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
