import type { Geometry } from 'geojson';
import type { PlanFeature } from '../domain/feature.ts';
import type { LocalizedText } from '../domain/localized.ts';
import { polygonAreaSquareMeters } from '../geo/ellipsoidal-area.ts';
import type { LocalPlane, PlanePoint } from '../geo/local-plane.ts';
import { intersectionOf } from '../geo/overlay.ts';
import { sampleGrid } from '../geo/sample-grid.ts';
import type { Ground } from './grounds.ts';
import { reachOf } from './reach.ts';
import type { Located } from './selection.ts';

/** How far places are from the sources by the rule of a metric, and as the crow flies. Both end at the limit. */
export interface RuledDistances {
  distanceTo(point: PlanePoint): number;
  straightDistanceTo(point: PlanePoint): number;
}

/** What of a target is within a distance, by the plain ring and by the rule. */
export interface SampledCell {
  readonly ground: Ground;
  readonly distanceMeters: number;
  readonly within: readonly PlanFeature[];
  readonly plainSquareMeters: number;
  readonly coveredSquareMeters: number;
  readonly sampleCount: number;
  readonly spacingMeters: number;
}

interface SampledAsk {
  readonly grounds: readonly Ground[];
  readonly sources: readonly Located<Geometry>[];
  readonly distancesMeters: readonly number[];
  readonly plane: LocalPlane;
  readonly gridMeters: number;
  readonly ruled: RuledDistances;
}

const SAMPLES_A_STEP = 200;

/**
 * The plain ring is measured exactly; only the share of it that the rule leaves is sampled. So where the rule takes
 * nothing away the answer is the plain one to the last digit, and the resolution touches the difference alone.
 */
export function* sampledCoverage(ask: SampledAsk): Generator<number, readonly SampledCell[], void> {
  const { grounds, sources, distancesMeters, plane, gridMeters, ruled } = ask;
  const targets = grounds.map(({ ground }) => ({ geometry: ground }));
  const reaches = distancesMeters.map((meters) => ({ meters, reach: reachOf(sources, meters, targets) }));
  const cells: SampledCell[] = [];
  for (const [index, ground] of grounds.entries()) {
    const { points, spacingMeters } = sampleGrid(ground.ground, plane, gridMeters);
    const distances: (readonly [straight: number, ruled: number])[] = [];
    for (const [at, point] of points.entries()) {
      const straight = ruled.straightDistanceTo(point);
      distances.push([straight, Number.isFinite(straight) ? ruled.distanceTo(point) : straight]);
      if (at % SAMPLES_A_STEP === 0) yield (index + at / points.length) / grounds.length;
    }
    for (const { meters, reach } of reaches) {
      const within = reach.sourcesWithin(ground.ground);
      const reached = within.length > 0 ? reach.groundOfDepth(1) : null;
      const common = reached && intersectionOf(ground.ground, reached);
      const plainSquareMeters = common ? polygonAreaSquareMeters(common) : 0;
      const plainCount = distances.filter(([straight]) => straight <= meters).length;
      const ruledCount = distances.filter(([, byRule]) => byRule <= meters).length;
      cells.push({
        ground,
        distanceMeters: meters,
        within,
        plainSquareMeters,
        // A sliver that no sample fell on is left as the plain ring has it.
        coveredSquareMeters:
          plainCount > 0 ? plainSquareMeters * Math.min(1, ruledCount / plainCount) : plainSquareMeters,
        sampleCount: points.length,
        spacingMeters,
      });
    }
  }
  return withAddedTotals(cells);
}

/**
 * Where the targets do not overlap, the total is their sum, as a reader will add it up; the samples of the whole fall
 * elsewhere and would differ in the last digits.
 */
function withAddedTotals(cells: readonly SampledCell[]): readonly SampledCell[] {
  const single = cells.filter(({ ground }) => ground.subject !== null);
  return cells.map((cell) => {
    if (cell.ground.subject !== null) return cell;
    const parts = single.filter(({ distanceMeters }) => distanceMeters === cell.distanceMeters);
    const sumOf = (measure: (part: SampledCell) => number) => parts.reduce((sum, part) => sum + measure(part), 0);
    const area = sumOf(({ ground }) => ground.areaSquareMeters);
    if (Math.abs(area / cell.ground.areaSquareMeters - 1) > DISJOINT_SHARE) return cell;
    return { ...cell, coveredSquareMeters: sumOf(({ coveredSquareMeters }) => coveredSquareMeters) };
  });
}

/** Polygons whose areas add up to their union's, up to rounding along shared edges, do not overlap. */
const DISJOINT_SHARE = 1e-7;

/** `抽样 9,501 点，间距 20 米`. */
export function samplingNote({ sampleCount, spacingMeters }: SampledCell): LocalizedText {
  const count = sampleCount.toLocaleString('en');
  return {
    zh: `抽样 ${count} 点，间距 ${spacingMeters} 米`,
    en: `${count} samples, ${spacingMeters} m apart`,
  };
}
