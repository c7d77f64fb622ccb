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

/** The audience's screen, the presenter's own window, or the desk where the story is put together. */
export const ROADSHOW_ROOMS = ['stage', 'presenter', 'desk'] as const;
export type RoadshowRoom = (typeof ROADSHOW_ROOMS)[number];

/** What the window is used for. */
export type Mode =
  | { readonly kind: 'map' }
  | { readonly kind: 'analysis'; readonly lab: AnalysisLab }
  | { readonly kind: 'roadshow'; readonly room: RoadshowRoom; readonly chapterId: string };

/** As it stands among the fields of a link: `map`, `analysis/coverage`. The roadshow has links of its own. */
export function formatMode(mode: Mode): string {
  return mode.kind === 'analysis' ? `analysis/${mode.lab}` : 'map';
}

/** Undefined for what is no mode. */
export function readMode(text: string): Mode | undefined {
  if (text === 'map') return { kind: 'map' };
  const lab = ANALYSIS_LABS.find((candidate) => text === `analysis/${candidate}`);
  return lab && { kind: 'analysis', lab };
}
