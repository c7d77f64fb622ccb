import type { PlanLayer } from '../../domain/plan.ts';

/** A layer of the drawing with the opacity of its row. */
export interface DrawnLayer {
  readonly layer: PlanLayer;
  /** 0–1. */
  readonly opacity: number;
}
