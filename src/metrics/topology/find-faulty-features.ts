import type { Point } from 'geojson';
import { boundsOf } from '../../domain/bounds.ts';
import { boundsMeet } from '../../geo/bounds.ts';
import { polygonAreaSquareMeters } from '../../geo/ellipsoidal-area.ts';
import { type Polygonal, polygonsOf } from '../../geo/geometry.ts';
import { GeometryError } from '../../geo/geometry-error.ts';
import { differenceOf } from '../../geo/overlay.ts';
import { findSelfCrossing } from '../../geo/self-crossing.ts';
import type { Located } from '../selection.ts';
import { nameOf } from '../wording.ts';
import {
  type FoundThing,
  finding,
  holesOf,
  meanWidthMeters,
  NEGLIGIBLE_SQUARE_METERS,
  partsOf,
  squareMetersText,
  type TopologyInput,
} from './topology-finder.ts';

/** Why a feature cannot be checked against others; null when it can. */
export function findInvalid({ feature, geometry }: Located<Polygonal>): FoundThing | null {
  try {
    // Both are asked for what they refuse: rings that are not closed, and edges across the antimeridian.
    polygonsOf(geometry);
    polygonAreaSquareMeters(geometry);
    return null;
  } catch (error) {
    if (!(error instanceof GeometryError)) throw error;
    const name = nameOf(feature);
    const text = {
      zh: `「${name.zh}」无法读取：${error.reason.zh}`,
      en: `“${name.en}” cannot be read: ${error.reason.en}`,
    };
    return finding('invalid', null, { text, featureIds: [feature.properties.id], sliverMeters: 0 });
  }
}

/** What is wrong with one readable feature by itself: it crosses itself, is a sliver, has holes, leaves its bounds. */
export function findFaultsOf(located: Located<Polygonal>, input: TopologyInput): readonly FoundThing[] {
  const crossing = findCrossing(located, input);
  return [
    ...crossing,
    // A boundary that crosses itself encloses areas of both signs, so its width says nothing.
    ...(crossing.length === 0 ? findSlivers(located, input) : []),
    ...findHoles(located, input),
    ...findOutside(located, input),
  ];
}

function findCrossing({ feature, geometry }: Located<Polygonal>, { sliverMeters }: TopologyInput) {
  const crossing = findSelfCrossing(geometry);
  if (!crossing) return [];
  const name = nameOf(feature);
  const text = { zh: `「${name.zh}」的边界自相交`, en: `the boundary of “${name.en}” crosses itself` };
  const point: Point = { type: 'Point', coordinates: [...crossing] };
  return [finding('self-crossing', point, { text, featureIds: [feature.properties.id], sliverMeters })];
}

function findSlivers({ feature, geometry }: Located<Polygonal>, { sliverMeters }: TopologyInput) {
  const name = nameOf(feature);
  return partsOf(geometry)
    .filter((part) => meanWidthMeters(part) < sliverMeters)
    .map((part) => {
      const width = meanWidthMeters(part).toPrecision(2);
      const text = {
        zh: `「${name.zh}」有狭缝面，平均宽 ${width} 米`,
        en: `“${name.en}” has a sliver, ${width} m wide on average`,
      };
      return finding('sliver', part, { text, featureIds: [feature.properties.id], sliverMeters });
    });
}

function findHoles({ feature, geometry }: Located<Polygonal>, { sliverMeters }: TopologyInput) {
  const name = nameOf(feature);
  return holesOf(geometry).map((hole) => {
    const size = squareMetersText(polygonAreaSquareMeters(hole));
    const text = { zh: `「${name.zh}」有内环，${size.zh}`, en: `“${name.en}” has a hole of ${size.en}` };
    return finding('hole', hole, { text, featureIds: [feature.properties.id], sliverMeters });
  });
}

function findOutside({ feature, geometry }: Located<Polygonal>, { within, sliverMeters }: TopologyInput) {
  if (!within) return [];
  const [own, allowed] = [boundsOf([geometry]), boundsOf([within])];
  const outside = own && allowed && boundsMeet(own, allowed) ? differenceOf(geometry, within) : geometry;
  if (!outside) return [];
  const name = nameOf(feature);
  return partsOf(outside).flatMap((part) => {
    const areaSquareMeters = polygonAreaSquareMeters(part);
    if (areaSquareMeters < NEGLIGIBLE_SQUARE_METERS) return [];
    const size = squareMetersText(areaSquareMeters);
    const text = { zh: `「${name.zh}」越界 ${size.zh}`, en: `${size.en} of “${name.en}” lie out of bounds` };
    return [finding('out-of-bounds', part, { text, featureIds: [feature.properties.id], sliverMeters })];
  });
}
