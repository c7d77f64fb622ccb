import type { PlanFeature } from '../domain/feature.ts';
import type { Figure, FigureFacets } from '../domain/figure.ts';
import type { LocalizedText } from '../domain/localized.ts';
import { polygonAreaSquareMeters } from '../geo/ellipsoidal-area.ts';
import type { Polygonal } from '../geo/geometry.ts';
import { type ClassOfFeatures, classValueOf } from './class-values.ts';
import type { FigureDraft } from './figure-builder.ts';
import type { CutGround, Piece } from './overlap-cells.ts';
import type { Located } from './selection.ts';
import { hectares } from './wording.ts';

type FigureOf = (draft: FigureDraft) => Figure;

interface Columns {
  readonly classField: string;
  readonly classes: readonly ClassOfFeatures[];
}

/** One zone, or all of them merged, cut up by the features. */
export interface MatrixRow {
  readonly subject: PlanFeature | null;
  readonly name: LocalizedText;
  readonly zones: readonly PlanFeature[];
  readonly cut: CutGround;
  readonly note: LocalizedText | null;
}

interface Cell {
  readonly facets: FigureFacets;
  readonly label: LocalizedText;
  readonly areaSquareMeters: number;
  readonly features: readonly PlanFeature[];
}

const REST: LocalizedText = { zh: '其余', en: 'rest' };
const OVERLAP: LocalizedText = { zh: '重叠', en: 'overlap' };
const OUTSIDE: LocalizedText = { zh: '区外', en: 'outside' };

/** Area and share of every class in a row, of the rest, and of the overlap where there is one. */
export function matrixFigures(figureOf: FigureOf, row: MatrixRow, columns: Columns): readonly Figure[] {
  const { subject, name, zones, cut } = row;
  const size = hectares(cut.areaSquareMeters);
  const all = cut.pieces.map(({ feature }) => feature);
  const cells: readonly Cell[] = [
    ...columns.classes.map((column) => classCell(column, cut.pieces, columns.classField)),
    { facets: { part: 'rest' }, label: REST, areaSquareMeters: cut.restSquareMeters, features: [] },
    ...(cut.overlapSquareMeters > 0
      ? [
          {
            facets: { part: 'overlap' } as const,
            label: OVERLAP,
            areaSquareMeters: cut.overlapSquareMeters,
            features: all,
          },
        ]
      : []),
  ];
  return cells.flatMap((cell) => {
    const draft = { subject, contributing: [...zones, ...cell.features], considered: all, note: row.note };
    return areaAndShare(figureOf, cell, draft, {
      squareMeters: cut.areaSquareMeters,
      words: { zh: `「${name.zh}」的面积（${size.zh}）`, en: `area of “${name.en}” (${size.en})` },
    });
  });
}

/** Of each class what lies off all zones, against the class as a whole. */
export function outsideFigures(
  figureOf: FigureOf,
  ground: {
    readonly outside: readonly Piece[];
    readonly parcels: readonly Located<Polygonal>[];
    readonly zones: readonly Located<Polygonal>[];
  },
  columns: Columns,
): readonly Figure[] {
  return columns.classes.flatMap((column) => {
    const members = ground.parcels.filter(({ feature }) => classValueOf(feature, columns.classField) === column.value);
    const wholeSquareMeters = members.reduce((sum, { geometry }) => sum + polygonAreaSquareMeters(geometry), 0);
    const cell = classCell(column, ground.outside, columns.classField);
    const size = hectares(wholeSquareMeters);
    const draft = {
      subject: null,
      contributing: cell.features.length > 0 ? cell.features : members.map(({ feature }) => feature),
      considered: ground.zones.map(({ feature }) => feature),
      note: null,
    };
    const label = { zh: `${OUTSIDE.zh} · ${column.label.zh}`, en: `${OUTSIDE.en} · ${column.label.en}` };
    const outside: Cell = { ...cell, label, facets: { part: 'outside', classValue: column.value } };
    return areaAndShare(figureOf, outside, draft, {
      squareMeters: wholeSquareMeters,
      words: {
        zh: `「${column.label.zh}」的总面积（${size.zh}）`,
        en: `total area of “${column.label.en}” (${size.en})`,
      },
    });
  });
}

function classCell({ value, label }: ClassOfFeatures, pieces: readonly Piece[], classField: string): Cell {
  const own = pieces.filter(({ feature }) => classValueOf(feature, classField) === value);
  return {
    facets: { classValue: value },
    label,
    areaSquareMeters: own.reduce((sum, { areaSquareMeters }) => sum + areaSquareMeters, 0),
    features: own.map(({ feature }) => feature),
  };
}

function areaAndShare(
  figureOf: FigureOf,
  { facets, label, areaSquareMeters }: Cell,
  draft: Pick<FigureDraft, 'subject' | 'contributing' | 'considered' | 'note'>,
  whole: { readonly squareMeters: number; readonly words: LocalizedText },
): readonly Figure[] {
  const area = figureOf({
    ...draft,
    facets: { ...facets, measure: 'area' },
    facetLabel: label,
    value: areaSquareMeters,
  });
  if (whole.squareMeters <= 0) return [area];
  const share = figureOf({
    ...draft,
    facets: { ...facets, measure: 'share' },
    facetLabel: { zh: `${label.zh}占比`, en: `share of ${label.en}` },
    unit: 'fraction',
    value: areaSquareMeters / whole.squareMeters,
    denominator: whole.words,
  });
  return [area, share];
}
