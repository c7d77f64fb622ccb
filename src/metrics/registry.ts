import { area } from './definitions/area.ts';
import { areaShare } from './definitions/area-share.ts';
import { centroid } from './definitions/centroid.ts';
import { compactness } from './definitions/compactness.ts';
import { coverage } from './definitions/coverage.ts';
import { lengthWithin } from './definitions/length-within.ts';
import { nearestDistance } from './definitions/nearest-distance.ts';
import { overlapMatrix } from './definitions/overlap-matrix.ts';
import { perimeter } from './definitions/perimeter.ts';
import { reconcile } from './definitions/reconcile.ts';
import type { MetricDefinition, MetricId } from './metric.ts';

/** All metrics, cheapest first: figures are computed in this order, so that the first screen has numbers soonest. */
export const METRICS: { readonly [Id in MetricId]: MetricDefinition<Id> } = {
  area,
  'area-share': areaShare,
  perimeter,
  compactness,
  centroid,
  'nearest-distance': nearestDistance,
  'length-within': lengthWithin,
  reconcile,
  coverage,
  'overlap-matrix': overlapMatrix,
};
