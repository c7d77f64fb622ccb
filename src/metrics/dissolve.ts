import type { Polygonal } from '../geo/geometry.ts';
import { unionOf } from '../geo/overlay.ts';
import { MetricError } from './metric.ts';
import type { Located } from './selection.ts';

/** The polygons of a set as one, overlaps counted once. @throws OverlayError; MetricError when the set is empty. */
export function dissolve(located: readonly Located<Polygonal>[]): Polygonal {
  const dissolved = unionOf(located.map(({ geometry }) => geometry));
  if (!dissolved) throw new MetricError({ zh: '没有面可以合并', en: 'There are no polygons to merge' });
  return dissolved;
}
