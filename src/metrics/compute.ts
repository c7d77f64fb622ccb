import type { Figure, FigureState } from '../domain/figure.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { AnalysisRequest, FigureRequest } from '../domain/plan.ts';
import type { MetricContext, MetricDefinition, MetricId } from './metric.ts';
import { reasonOf } from './reason-of.ts';
import { METRICS } from './registry.ts';

/** The figures of a request by its id. */
export type FigureStates = Readonly<Record<string, FigureState>>;

/**
 * Computes one request. Pure: the same request and context give the same figures, and nothing but the context is read.
 * Never throws; what cannot be had is `failed` with the reason in both languages.
 */
export function computeFigures(request: FigureRequest, context: MetricContext): FigureState {
  const steps = computeFiguresInSteps(request, context);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** As `computeFigures`, so that others get a turn between two steps. Yields how much of the request is done, 0–1. */
export function* computeFiguresInSteps(
  request: FigureRequest,
  context: MetricContext,
): Generator<number, FigureState, void> {
  try {
    // The key ties the two together, which the compiler cannot follow through a union.
    const definition = METRICS[request.metric] as MetricDefinition<MetricId>;
    const result = definition.compute(request, context);
    const figures = 'next' in result ? yield* result : result;
    const broken = figures.find((figure) => !Number.isFinite(figure.value));
    return broken ? { kind: 'failed', reason: notFinite(broken) } : { kind: 'ready', figures };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

/** Every figure that the plan asks for, by request id, in the plan's order. */
export function computeAllFigures(context: MetricContext): FigureStates {
  return Object.fromEntries(context.plan.figures.map((request) => [request.id, computeFigures(request, context)]));
}

/** The requests with the cheap metrics first; within a metric as given. What is no metric comes last. */
export function cheapestFirst<Request extends AnalysisRequest>(requests: readonly Request[]): readonly Request[] {
  const order = Object.keys(METRICS);
  const rank = ({ metric }: Request) => (order.includes(metric) ? order.indexOf(metric) : order.length);
  return [...requests].sort((one, other) => rank(one) - rank(other));
}

function notFinite(figure: Figure): LocalizedText {
  return {
    zh: `「${figure.label.zh}」算出的不是有限数`,
    en: `“${figure.label.en}” did not come out as a finite number`,
  };
}
