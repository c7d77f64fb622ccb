import type { Figure, FigureFacets } from '../domain/figure.ts';

/** Whether a figure is the one about these facets; facets that are not asked for must be absent. */
export function hasFacets({ facets = {} }: Figure, wanted: FigureFacets): boolean {
  const keys = new Set([...Object.keys(facets), ...Object.keys(wanted)]) as Set<keyof FigureFacets>;
  return [...keys].every((key) => facets[key] === wanted[key]);
}
