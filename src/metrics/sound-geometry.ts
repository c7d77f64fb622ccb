import type { PlanFeature } from '../domain/feature.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { Polygonal } from '../geo/geometry.ts';
import { type Repaired, repair } from '../geo/repair.ts';
import { MetricError } from './metric.ts';
import { nameOf } from './wording.ts';

/** More names than these make a note that nobody reads. */
const MOST_NAMES = 3;

/** By geometry, since a feature is read by several requests; a geometry never changes. */
const known = new WeakMap<Polygonal, Repaired>();

/**
 * A polygon as it can be measured: as it is drawn or, where its boundary crosses itself or its parts lie on one another,
 * repaired by the even-odd rule. Every figure made from it says so (`repairedNote`).
 * @throws GeometryError for an invalid ring; MetricError when nothing with an area is left.
 */
export function soundGeometryOf(feature: PlanFeature, geometry: Polygonal): Polygonal {
  const repaired = known.get(geometry) ?? repair(geometry);
  known.set(geometry, repaired);
  if (repaired.geometry) return repaired.geometry;
  const name = nameOf(feature);
  throw new MetricError({
    zh: `「${name.zh}」的边界自相交，修复后没有面积`,
    en: `The boundary of “${name.en}” crosses itself and leaves no area when repaired`,
  });
}

/** Names the features that were repaired before they were measured; null when none was. */
export function repairedNote(features: readonly PlanFeature[]): LocalizedText | null {
  const repaired = [...new Set(features)].filter(({ geometry }) => {
    const found = geometry && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') && known.get(geometry);
    return found && found.fault !== null;
  });
  if (repaired.length === 0) return null;
  const names = repaired.slice(0, MOST_NAMES).map(nameOf);
  const [more, others] =
    repaired.length > MOST_NAMES ? [`等 ${repaired.length} 处`, ` and ${repaired.length - MOST_NAMES} more`] : ['', ''];
  return {
    zh: `${names.map(({ zh }) => `「${zh}」`).join('')}${more}的边界自相交或自叠，已按奇偶规则修复后量算`,
    en: `${names.map(({ en }) => `“${en}”`).join(', ')}${others}: the boundary crosses or laps over itself and was repaired by the even-odd rule`,
  };
}
