import { polygonAreaSquareMeters } from '../../../src/geo/ellipsoidal-area.ts';
import { isPolygonal, type Polygonal } from '../../../src/geo/geometry.ts';
import { GeometryError } from '../../../src/geo/geometry-error.ts';
import { differenceOf, intersectionOf, unionOf } from '../../../src/geo/overlay.ts';
import type { Finding } from '../finding.ts';
import { featuresIn, type PlacedFeature, type PlanFolder } from '../plan-folder.ts';

/** On the ellipsoid; less than this is rounding. */
const TOLERANCE_SQUARE_METERS = 1;

interface Area {
  readonly placed: PlacedFeature;
  readonly geometry: Polygonal;
}

/** The zones must cover the boundary without a gap, without an overlap and without reaching beyond it. */
export function findTilingGaps(folder: PlanFolder): readonly Finding[] {
  const zones = areasOf(featuresIn(folder, folder.plan.overview.zones));
  const boundaries = areasOf(featuresIn(folder, folder.plan.overview.boundary));
  const [boundary] = boundaries;
  if (!boundary || zones.length === 0) return [];
  try {
    const town = unionOf(boundaries.map(({ geometry }) => geometry));
    const covered = unionOf(zones.map(({ geometry }) => geometry));
    return [
      ...findOverlaps(zones),
      ...tooMuch(boundary, remainder(town, covered), '各片未铺满边界，空隙', 'The zones leave gaps in the boundary of'),
      ...tooMuch(boundary, remainder(covered, town), '各片超出边界', 'The zones reach beyond the boundary by'),
    ];
  } catch (error) {
    // A clipper that gives up is a finding, never a clean bill.
    if (!(error instanceof GeometryError)) throw error;
    return [{ ...placeOf(boundary), reason: error.reason }];
  }
}

function findOverlaps(zones: readonly Area[]): readonly Finding[] {
  return zones.flatMap((zone, index) =>
    zones.slice(index + 1).flatMap((other) => {
      const { id } = other.placed.feature.properties;
      return tooMuch(zone, intersectionOf(zone.geometry, other.geometry), `与 ${id} 重叠`, `It overlaps ${id} by`);
    }),
  );
}

function tooMuch(area: Area, rest: Polygonal | null, zh: string, en: string): readonly Finding[] {
  const squareMeters = rest ? polygonAreaSquareMeters(rest) : 0;
  if (squareMeters < TOLERANCE_SQUARE_METERS) return [];
  const text = squareMeters.toFixed(1);
  return [{ ...placeOf(area), reason: { zh: `${zh} ${text} m²`, en: `${en} ${text} m²` } }];
}

function remainder(whole: Polygonal | null, part: Polygonal | null): Polygonal | null {
  return whole && part ? differenceOf(whole, part) : whole;
}

function placeOf({ placed }: Area): Pick<Finding, 'file' | 'path'> {
  return { file: placed.dataset.entry.file, path: ['features', placed.index, 'geometry'] };
}

function areasOf(features: readonly PlacedFeature[]): readonly Area[] {
  return features.flatMap((placed) => {
    const { geometry } = placed.feature;
    return geometry && isPolygonal(geometry) ? [{ placed, geometry }] : [];
  });
}
