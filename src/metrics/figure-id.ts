import type { FigureFacets } from '../domain/figure.ts';

/** The order in which facets stand in an id; every facet has its place, or the compiler objects. */
const FACET_ORDER: Readonly<Record<keyof FigureFacets, number>> = {
  part: 0,
  classValue: 1,
  service: 2,
  distanceMeters: 3,
  depth: 4,
  method: 5,
  measure: 6,
  indicator: 7,
};

/** `coverage-rail/zone-1/distanceMeters=500/depth=2`: the same facets give the same id, in whatever order they come. */
export function figureIdOf(requestId: string, subjectFeatureId: string | null, facets: FigureFacets = {}): string {
  const parts = Object.keys(FACET_ORDER).flatMap((key) => {
    const value = facets[key as keyof FigureFacets];
    // A class may be called anything, so what separates the parts is written otherwise.
    return value === undefined ? [] : [`${key}=${String(value).replace(/[%/]/g, encodeURIComponent)}`];
  });
  return [requestId, subjectFeatureId ?? 'total', ...parts].join('/');
}
