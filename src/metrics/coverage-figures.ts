import type { PlanFeature } from '../domain/feature.ts';
import type { Figure, FigureFacets } from '../domain/figure.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { Coverable } from './coverable.ts';
import { distanceFacet } from './distances.ts';
import type { FigureDraft } from './figure-builder.ts';
import type { RequestOf } from './metric.ts';
import { joinNotes } from './wording.ts';

/** How much of one target is covered at one distance and depth. */
export interface CoverageCell {
  readonly subject: PlanFeature | null;
  readonly lit: readonly PlanFeature[];
  readonly coverable: Coverable;
  /** The sources that reach the target. */
  readonly within: readonly PlanFeature[];
  readonly distanceMeters: number;
  readonly depth: number;
  readonly covered: number;
}

/** The share and, where asked for, the amount. */
export function coverageFigures(
  figureOf: (draft: FigureDraft) => Figure,
  request: RequestOf<'coverage'>,
  { cell, considered, note }: { cell: CoverageCell; considered: readonly PlanFeature[]; note: LocalizedText | null },
): readonly Figure[] {
  const { subject, coverable, covered } = cell;
  const facets: FigureFacets = {
    ...distanceFacet(request, cell.distanceMeters),
    ...(request.depths && { depth: cell.depth }),
  };
  const label = facetLabel(facets);
  const draft = {
    subject,
    contributing: [...cell.lit, ...coverable.features, ...cell.within],
    considered,
    note: joinNotes(coveredNote(cell), note),
  };
  const share = figureOf({
    ...draft,
    ...withFacets({ ...facets, ...(request.alsoCovered && { measure: 'share' }) }, label),
    value: covered / coverable.whole,
    denominator: coverable.denominator,
  });
  if (!request.alsoCovered) return [share];
  const amountLabel = {
    zh: `${label ? `${label.zh}，` : ''}覆盖量`,
    en: `${label ? `${label.en}, ` : ''}amount covered`,
  };
  const amount = figureOf({
    ...draft,
    ...withFacets({ ...facets, measure: 'covered' }, amountLabel),
    unit: coverable.unit,
    value: covered,
  });
  return [share, amount];
}

/** Targets that hold nothing of what is counted have no share, which is not a share of 0. */
export function emptyTargetNote(names: readonly LocalizedText[]): LocalizedText | null {
  if (names.length === 0) return null;
  return {
    zh: `${names.map(({ zh }) => `「${zh}」`).join('')}内没有该对象，不列`,
    en: `${names.map(({ en }) => `“${en}”`).join(', ')} left out: nothing of the kind there`,
  };
}

function withFacets(
  facets: FigureFacets,
  label: LocalizedText | undefined,
): Pick<FigureDraft, 'facets' | 'facetLabel'> {
  if (Object.keys(facets).length === 0) return {};
  return { facets, ...(label && { facetLabel: label }) };
}

function facetLabel({ distanceMeters, depth }: FigureFacets): LocalizedText | undefined {
  const zh = [distanceMeters && `${distanceMeters} 米`, depth && `至少 ${depth} 处可及`].filter(Boolean);
  const en = [distanceMeters && `${distanceMeters} m`, depth && `reached by at least ${depth}`].filter(Boolean);
  return zh.length === 0 ? undefined : { zh: zh.join('，'), en: en.join(', ') };
}

function coveredNote({ covered, coverable, depth }: CoverageCell): LocalizedText {
  if (covered > 0) {
    const size = coverable.inWords(covered);
    return { zh: `覆盖 ${size.zh}`, en: `${size.en} covered` };
  }
  if (depth > 1)
    return { zh: `没有一处为 ${depth} 个来源同时可及`, en: `no place is within reach of ${depth} sources` };
  return { zh: '没有来源能及', en: 'no source reaches it' };
}
