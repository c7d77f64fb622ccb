import { boundsOf } from '../../domain/bounds.ts';
import { polygonAreaSquareMeters } from '../../geo/ellipsoidal-area.ts';
import type { Polygonal } from '../../geo/geometry.ts';
import { meetingPairs } from '../../geo/meeting-pairs.ts';
import { intersectionOf } from '../../geo/overlay.ts';
import type { Located } from '../selection.ts';
import { nameOf } from '../wording.ts';
import {
  type FoundThing,
  finding,
  NEGLIGIBLE_SQUARE_METERS,
  partsOf,
  squareMetersText,
  type TopologyInput,
} from './topology-finder.ts';

/** Two features whose common ground is all but a millionth of either are the same feature drawn twice. */
const SAME_SHARE = 1 - 1e-6;

/** Features drawn twice, and pairs that share ground, a finding for each piece of it. Yields after each pair. */
export function* findOverlaps({ located, sliverMeters }: TopologyInput): Generator<void, readonly FoundThing[], void> {
  const boxes = located.map(({ geometry }) => boundsOf([geometry]) ?? ([0, 0, 0, 0] as const));
  const found: FoundThing[] = [];
  for (const [index, other] of meetingPairs(boxes)) {
    const [one, two] = [located[index], located[other]];
    if (one && two) found.push(...compare(one, two, sliverMeters));
    yield;
  }
  return found;
}

function compare(one: Located<Polygonal>, other: Located<Polygonal>, sliverMeters: number): readonly FoundThing[] {
  const common = intersectionOf(one.geometry, other.geometry);
  if (!common) return [];
  const [left, right] = [nameOf(one.feature), nameOf(other.feature)];
  const featureIds = [one.feature.properties.id, other.feature.properties.id];
  const larger = Math.max(polygonAreaSquareMeters(one.geometry), polygonAreaSquareMeters(other.geometry));
  if (polygonAreaSquareMeters(common) >= larger * SAME_SHARE) {
    const text = {
      zh: `「${left.zh}」与「${right.zh}」是同一图形`,
      en: `“${left.en}” and “${right.en}” are the same shape`,
    };
    return [finding('duplicate', common, { text, featureIds, sliverMeters })];
  }
  return partsOf(common).flatMap((part) => {
    const areaSquareMeters = polygonAreaSquareMeters(part);
    if (areaSquareMeters < NEGLIGIBLE_SQUARE_METERS) return [];
    const size = squareMetersText(areaSquareMeters);
    const text = {
      zh: `「${left.zh}」与「${right.zh}」重叠 ${size.zh}`,
      en: `“${left.en}” and “${right.en}” overlap by ${size.en}`,
    };
    return [finding('overlap', part, { text, featureIds, sliverMeters })];
  });
}
