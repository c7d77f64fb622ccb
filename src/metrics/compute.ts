import type { Figure, FigureState } from '../domain/figure.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { FigureRequest } from '../domain/plan.ts';
import { GeometryError } from '../geo/geometry-error.ts';
import { type MetricContext, type MetricDefinition, MetricError, type MetricId } from './metric.ts';
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

/** The requests with the cheap metrics first; within a metric as given. */
export function cheapestFirst(requests: readonly FigureRequest[]): readonly FigureRequest[] {
  const order = Object.keys(METRICS);
  return [...requests].sort((one, other) => order.indexOf(one.metric) - order.indexOf(other.metric));
}

/** Why something could not be computed, in words for the reader. */
export function reasonOf(error: unknown): LocalizedText {
  if (error instanceof MetricError || error instanceof GeometryError) return error.reason;
  const detail = error instanceof Error ? error.message : String(error);
  return { zh: `计算出错：${detail}`, en: `The computation failed: ${detail}` };
}

function notFinite(figure: Figure): LocalizedText {
  return {
    zh: `「${figure.label.zh}」算出的不是有限数`,
    en: `“${figure.label.en}” did not come out as a finite number`,
  };
}
