import type { PlanFeature } from '../domain/feature.ts';
import type { Figure, FigureFacets } from '../domain/figure.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { FigureDraft } from './figure-builder.ts';
import type { SampledCell } from './sampled-coverage.ts';
import { hectares, joinNotes } from './wording.ts';

interface Surroundings {
  /** What the rule is called in the label of its share. */
  readonly ruleLabel: LocalizedText;
  /** Lit with the target and the sources: the barriers, the network. */
  readonly lit: readonly PlanFeature[];
  readonly considered: readonly PlanFeature[];
  readonly distanceFacet: FigureFacets;
  readonly note: LocalizedText | null;
}

/** The share by the rule, the share of the plain ring beside it, and what the rule takes away. */
export function sampledFigures(
  figureOf: (draft: FigureDraft) => Figure,
  cell: SampledCell,
  { ruleLabel, lit, considered, distanceFacet, note }: Surroundings,
): readonly Figure[] {
  const { subject, name, areaSquareMeters } = cell.ground;
  const [covered, plain] = [cell.coveredSquareMeters, cell.plainSquareMeters];
  const size = hectares(areaSquareMeters);
  const [coveredSize, lostSize] = [hectares(covered), hectares(plain - covered)];
  const { distanceMeters } = distanceFacet;
  const draft = (measure: string, label: LocalizedText, squareMeters: number, own: LocalizedText | null): Figure =>
    figureOf({
      subject,
      facets: { ...distanceFacet, measure },
      facetLabel: distanceMeters
        ? { zh: `${distanceMeters} 米，${label.zh}`, en: `${distanceMeters} m, ${label.en}` }
        : label,
      value: squareMeters / areaSquareMeters,
      contributing: [...cell.ground.lit, ...cell.within, ...lit],
      considered,
      denominator: { zh: `「${name.zh}」的面积（${size.zh}）`, en: `area of “${name.en}” (${size.en})` },
      note: joinNotes(own, note),
    });
  return [
    draft('share', ruleLabel, covered, { zh: `覆盖 ${coveredSize.zh}`, en: `${coveredSize.en} covered` }),
    draft('plain', { zh: '直线圈', en: 'plain ring' }, plain, null),
    draft('lost', { zh: '与直线圈之差', en: 'less than the plain ring' }, Math.max(0, plain - covered), {
      zh: `少 ${lostSize.zh}`,
      en: `${lostSize.en} less`,
    }),
  ];
}
