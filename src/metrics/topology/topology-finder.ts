import type { Geometry } from 'geojson';
import { boundsOf } from '../../domain/bounds.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import type { TopologyRequest } from '../../domain/plan.ts';
import type { TopologyFinding, TopologyKind } from '../../domain/topology.ts';
import { polygonAreaSquareMeters } from '../../geo/ellipsoidal-area.ts';
import { perimeterMeters } from '../../geo/ellipsoidal-length.ts';
import { isPolygonal, type Polygonal } from '../../geo/geometry.ts';
import type { Located } from '../selection.ts';

/** A finding before it has its number. */
export type FoundThing = Omit<TopologyFinding, 'id'>;

/** What the checks need to know. */
export interface TopologyInput {
  readonly located: readonly Located<Polygonal>[];
  /** What they are to tile and to stay in; null when nothing was said. */
  readonly within: Polygonal | null;
  readonly sliverMeters: number;
  readonly largestGapSquareMeters: number;
}

const DEFAULT_SLIVER_METERS = 2;
const DEFAULT_LARGEST_GAP_SQUARE_METERS = 10_000;

/** A hundred square centimetres: below it is the rounding of a clipper, not a fault of a drawing. */
export const NEGLIGIBLE_SQUARE_METERS = 0.01;

export function limitsOf(request: TopologyRequest): Pick<TopologyInput, 'sliverMeters' | 'largestGapSquareMeters'> {
  return {
    sliverMeters: request.sliverMeters ?? DEFAULT_SLIVER_METERS,
    largestGapSquareMeters: request.largestGapSquareMeters ?? DEFAULT_LARGEST_GAP_SQUARE_METERS,
  };
}

/** The parts of a geometry as polygons of their own, so that each can be a finding of its own. */
export function partsOf(geometry: Polygonal): readonly Polygonal[] {
  if (geometry.type === 'Polygon') return [geometry];
  return geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/** The inner rings as polygons. */
export function holesOf(geometry: Polygonal): readonly Polygonal[] {
  return partsOf(geometry).flatMap((part): Polygonal[] => {
    const [, ...holes] = part.type === 'Polygon' ? part.coordinates : [];
    return holes.map((hole) => ({ type: 'Polygon', coordinates: [hole] }));
  });
}

/** 2 × area ÷ perimeter: the width of a long strip; 0 for what has no perimeter. */
export function meanWidthMeters(geometry: Polygonal): number {
  const perimeter = perimeterMeters(geometry);
  return perimeter > 0 ? (2 * polygonAreaSquareMeters(geometry)) / perimeter : 0;
}

export function finding(
  kind: TopologyKind,
  geometry: Geometry | null,
  { text, featureIds, sliverMeters }: { text: LocalizedText; featureIds: readonly string[]; sliverMeters: number },
): FoundThing {
  const polygonal = geometry && isPolygonal(geometry) ? geometry : null;
  const widthMeters = polygonal && meanWidthMeters(polygonal);
  return {
    kind,
    text,
    featureIds,
    geometry,
    bounds: boundsOf([geometry]),
    areaSquareMeters: polygonal && polygonAreaSquareMeters(polygonal),
    widthMeters,
    isSliver: widthMeters !== null && widthMeters < sliverMeters,
  };
}

/** `1,234 m²`, `0.03 m²`: as exact as the eye needs. */
export function squareMetersText(areaSquareMeters: number): LocalizedText {
  const text =
    areaSquareMeters >= 10 ? Math.round(areaSquareMeters).toLocaleString('en') : areaSquareMeters.toPrecision(2);
  return { zh: `${text} 平方米`, en: `${text} m²` };
}
