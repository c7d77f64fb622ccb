import { boundsOf } from '../../domain/bounds.ts';
import type { Bounds } from '../../domain/plan.ts';
import { boundsMeet, expandBounds } from '../../geo/bounds.ts';
import { polygonAreaSquareMeters } from '../../geo/ellipsoidal-area.ts';
import { gapMeters } from '../../geo/gap.ts';
import type { Polygonal } from '../../geo/geometry.ts';
import { differenceOf, unionOf } from '../../geo/overlay.ts';
import {
  type FoundThing,
  finding,
  holesOf,
  NEGLIGIBLE_SQUARE_METERS,
  partsOf,
  squareMetersText,
  type TopologyInput,
} from './topology-finder.ts';

/** Features this near to a gap are its neighbours. */
const TOUCH_METERS = 0.1;
/** A gap that is all but a millionth of a feature's own hole is that hole. */
const SAME_SHARE = 1e-6;
/** A tenth of a millimetre, the clipper's rounding. */
const SAME_DEGREES = 1e-9;

/**
 * Ground between the features that none of them covers: holes of all features merged and, where bounds are given,
 * whatever of the bounds is left. Without bounds a gap that opens to the outside cannot be told from the outside.
 * A feature's own hole is no gap, unless another feature fills a part of it.
 */
export function findGaps({
  located,
  within,
  sliverMeters,
  largestGapSquareMeters,
}: TopologyInput): readonly FoundThing[] {
  const merged = unionOf(located.map(({ geometry }) => geometry));
  if (!merged) return [];
  const left = within ? differenceOf(within, merged) : null;
  const candidates = within ? (left ? partsOf(left) : []) : holesOf(merged);
  const ownHoles = located.flatMap(({ geometry }) => holesOf(geometry)).map(measured);
  return candidates.map(measured).flatMap((gap) => {
    const { geometry, areaSquareMeters } = gap;
    if (areaSquareMeters < NEGLIGIBLE_SQUARE_METERS || areaSquareMeters > largestGapSquareMeters) return [];
    if (ownHoles.some((hole) => isSame(hole, gap))) return [];
    const size = squareMetersText(areaSquareMeters);
    const text = { zh: `空隙 ${size.zh}`, en: `a gap of ${size.en}` };
    const reach = expandBounds(gap.bounds, TOUCH_METERS);
    const neighbours = located.filter((each) => {
      const bounds = boundsOf([each.geometry]);
      return bounds && boundsMeet(bounds, reach) && gapMeters(each.geometry, geometry) <= TOUCH_METERS;
    });
    return [
      finding('gap', geometry, {
        text,
        featureIds: neighbours.map(({ feature }) => feature.properties.id),
        sliverMeters,
      }),
    ];
  });
}

interface Measured {
  readonly geometry: Polygonal;
  readonly areaSquareMeters: number;
  readonly bounds: Bounds;
}

function measured(geometry: Polygonal): Measured {
  const bounds = boundsOf([geometry]) ?? [0, 0, 0, 0];
  return { geometry, areaSquareMeters: polygonAreaSquareMeters(geometry), bounds };
}

function isSame(one: Measured, other: Measured): boolean {
  const difference = Math.abs(one.areaSquareMeters - other.areaSquareMeters);
  const apart = one.bounds.some((side, index) => Math.abs(side - (other.bounds[index] ?? Number.NaN)) > SAME_DEGREES);
  return !apart && difference <= one.areaSquareMeters * SAME_SHARE;
}
