import type { FigureFacets } from '../../domain/figure.ts';
import type { CoverageSetup } from '../../state/labs.ts';

/** The distances of a setup, each once, the nearest first. */
export function comparedDistances({ distanceMeters, furtherDistancesMeters }: CoverageSetup): readonly number[] {
  return [...new Set([distanceMeters, ...furtherDistancesMeters])].toSorted((one, other) => one - other);
}

/**
 * What tells a figure of the coverage lab from the others: the distance where several are compared, the depth where two
 * are, and the measure.
 */
export function coverageFacets(
  coverage: CoverageSetup,
  { distanceMeters, measure, depth = 1 }: { distanceMeters: number; measure: string; depth?: number },
): FigureFacets {
  return {
    ...(comparedDistances(coverage).length > 1 ? { distanceMeters } : {}),
    ...(coverage.way === 'straight' && coverage.tellsReachedByTwo ? { depth } : {}),
    measure,
  };
}
