/** The analyst's rooms: zone table, coverage, facility service, density, overlay, topology, published against measured, shuttle. */
export const ANALYSIS_LABS = [
  'zones',
  'coverage',
  'facilities',
  'density',
  'overlap',
  'topology',
  'reconcile',
  'shuttle',
] as const;
export type AnalysisLab = (typeof ANALYSIS_LABS)[number];

/** What the window is used for. */
export type Mode = { readonly kind: 'map' } | { readonly kind: 'analysis'; readonly lab: AnalysisLab };

/** As it stands in a link: `map`, `analysis/coverage`. */
export function formatMode(mode: Mode): string {
  return mode.kind === 'map' ? 'map' : `analysis/${mode.lab}`;
}

/** Undefined for what is no mode. */
export function readMode(text: string): Mode | undefined {
  if (text === 'map') return { kind: 'map' };
  const lab = ANALYSIS_LABS.find((candidate) => text === `analysis/${candidate}`);
  return lab && { kind: 'analysis', lab };
}
