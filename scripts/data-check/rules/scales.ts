import { boundsOf } from '../../../src/domain/bounds.ts';
import type { Bounds } from '../../../src/domain/plan.ts';
import type { Finding } from '../finding.ts';
import { CATALOGUE, featuresIn, type PlanFolder } from '../plan-folder.ts';

/** Camera bounds that cannot work: a first view beyond where the camera may go, zooms the wrong way round, the plan out of sight. */
export function findBadScales(folder: PlanFolder): readonly Finding[] {
  const { plan } = folder;
  const boundary = boundsOf(featuresIn(folder, plan.overview.boundary).map(({ feature }) => feature.geometry));
  return plan.scales.flatMap((scale, index) => {
    const found: Finding[] = [];
    const tell = (field: string, zh: string, en: string) =>
      found.push({ file: CATALOGUE, path: ['scales', index, field], reason: { zh, en } });
    if (!holds(scale.maxBounds, scale.bounds))
      tell('bounds', 'bounds 超出 maxBounds', 'bounds reaches beyond maxBounds');
    if (scale.minZoom >= scale.maxZoom)
      tell('minZoom', 'minZoom 应小于 maxZoom', 'minZoom should be less than maxZoom');
    if (boundary && !holds(scale.bounds, boundary))
      tell('bounds', 'bounds 未包含规划边界', 'bounds does not hold the boundary of the plan');
    return found;
  });
}

export function holds(outer: Bounds, inner: Bounds): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}
