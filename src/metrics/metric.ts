import type { Dataset } from '../domain/feature.ts';
import type { Figure } from '../domain/figure.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { FigureRequest, Plan } from '../domain/plan.ts';
import type { FigureUnit } from '../domain/units.ts';

export type MetricId = FigureRequest['metric'];
export type RequestOf<Id extends MetricId> = Extract<FigureRequest, { metric: Id }>;

/** All that a metric may read. What is visible, the zoom and the camera are not among it. */
export interface MetricContext {
  readonly plan: Plan;
  readonly planRevision: number;
  readonly planStateId: string;
  /** Only the datasets that could be read; asking for another one is a failure in words. */
  readonly datasets: ReadonlyMap<string, Dataset>;
}

/**
 * One way of making a number. A definition is data plus a pure function: it runs in the worker,
 * in a test and on the command line alike.
 */
export interface MetricDefinition<Id extends MetricId> {
  readonly id: Id;
  readonly label: LocalizedText;
  readonly unit: FigureUnit;
  /** Units of figures that stand beside the main one: the area beside the share. */
  readonly otherUnits?: readonly FigureUnit[];
  /** How the number comes about: formula and assumptions in one sentence, shown to the reader. */
  sentence(request: RequestOf<Id>): LocalizedText;
  /** The datasets it must have. */
  datasetIds(request: RequestOf<Id>): readonly string[];
  /**
   * @throws MetricError with a reason in both languages when the number cannot be had;
   * never returns NaN, infinity or a 0 that stands for a failure.
   */
  compute(request: RequestOf<Id>, context: MetricContext): readonly Figure[] | Computation;
}

/** Work that takes long, in steps: between two of them it can be dropped. Yields how much is done, 0–1. */
export type Computation = Generator<number, readonly Figure[], void>;

/** Why a number cannot be had, in words for the reader. */
export class MetricError extends Error {
  readonly reason: LocalizedText;

  constructor(reason: LocalizedText) {
    super(reason.en);
    this.name = 'MetricError';
    this.reason = reason;
  }
}
