import { AREA_UNITS, type AreaUnit } from './units.ts';

/** A piece of a chapter's words: as written, or a figure of the ledger; an area in the unit that is asked for. */
export type CaptionPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly figureId: string; readonly areaUnit?: AreaUnit };

/**
 * Splits words such as `约 {{town-area/town-boundary|km2}}，两核四片` at the figures that they speak of. Behind a bar may
 * stand the unit of an area: `ha`, `km2` or `mu`.
 */
export function captionParts(words: string): readonly CaptionPart[] {
  return words.split(/\{\{\s*([^{}]+?)\s*\}\}/).flatMap((piece, index): CaptionPart[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ kind: 'text', text: piece }];
    const [figureId = '', unit] = piece.split('|').map((part) => part.trim());
    const areaUnit = AREA_UNITS.find((known) => known === unit);
    return [{ kind: 'figure', figureId, ...(areaUnit && { areaUnit }) }];
  });
}

/** The figures that words speak of, each once. */
export function quotedFigureIds(words: string): readonly string[] {
  return [...new Set(captionParts(words).flatMap((part) => (part.kind === 'figure' ? [part.figureId] : [])))];
}
