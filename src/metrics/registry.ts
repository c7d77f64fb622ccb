import { area } from './definitions/area.ts';
import { areaShare } from './definitions/area-share.ts';
import { centroid } from './definitions/centroid.ts';
import { compactness } from './definitions/compactness.ts';
import { coverage } from './definitions/coverage.ts';
import { coverageBarriers } from './definitions/coverage-barriers.ts';
import { facilityService } from './definitions/facility-service.ts';
import { lengthWithin } from './definitions/length-within.ts';
import { lineDensity } from './definitions/line-density.ts';
import { nearestDistance } from './definitions/nearest-distance.ts';
import { networkCoverage } from './definitions/network-coverage.ts';
import { overlapMatrix } from './definitions/overlap-matrix.ts';
import { perimeter } from './definitions/perimeter.ts';
import { pointDensity } from './definitions/point-density.ts';
import { published } from './definitions/published.ts';
import { reconcile } from './definitions/reconcile.ts';
import { shuttle } from './definitions/shuttle.ts';
import type { MetricDefinition, MetricId } from './metric.ts';

/** All metrics, cheapest first: figures are computed in this order, so that the first screen has numbers soonest. */
export const METRICS: { readonly [Id in MetricId]: MetricDefinition<Id> } = {
  published,
  area,
  'area-share': areaShare,
  perimeter,
  compactness,
  centroid,
  'nearest-distance': nearestDistance,
  'length-within': lengthWithin,
  'line-density': lineDensity,
  'point-density': pointDensity,
  reconcile,
  coverage,
  'facility-service': facilityService,
  shuttle,
  'overlap-matrix': overlapMatrix,
  'network-coverage': networkCoverage,
  'coverage-barriers': coverageBarriers,
};
