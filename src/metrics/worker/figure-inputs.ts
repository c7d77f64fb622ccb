import type { Dataset } from '../../domain/feature.ts';
import type { Plan } from '../../domain/plan.ts';

/** All that figures are computed from. Plain data: it crosses to the worker by structured clone. */
export interface FigureInputs {
  readonly plan: Plan;
  readonly planRevision: number;
  readonly planStateId: string;
  readonly datasets: readonly Dataset[];
}
