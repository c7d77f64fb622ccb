import { captionParts } from './caption.ts';

/**
 * Digits that may stand in words as they are: a year, an ordinal, a name such as `11号线`, `Line 11` or `G15`. They are
 * no quantities, so no ledger has them.
 */
const NAMES_AND_YEARS = [
  /(?<![\d.])(?:19|20)\d{2}(?:\s*[-–—~至]\s*(?:19|20)?\d{2})?(?![\d.,%])\s*年?/gu,
  /第\s*\d+/gu,
  /\d+(?:st|nd|rd|th)\b/giu,
  /\d+\s*号/gu,
  /\b(?:line|route|phase|no\.?)\s*\d+/giu,
  /\b[a-z]+-?\d+\b/giu,
];

/**
 * Numbers that somebody has typed into a chapter's words and that the ledger ought to give, as they are written.
 * Years, ordinals and names of lines are none; `{{figure id}}` is none.
 */
export function typedQuantities(words: string): readonly string[] {
  const written = captionParts(words)
    .map((part) => (part.kind === 'text' ? part.text : ' '))
    .join('')
    // Full-width digits are digits.
    .normalize('NFKC');
  const rest = NAMES_AND_YEARS.reduce((left, pattern) => left.replaceAll(pattern, ' '), written);
  return rest.match(/\d[\d.,]*\d|\d/gu) ?? [];
}

/** The figures that words speak of, each once. */
export function quotedFigureIds(words: string): readonly string[] {
  return [...new Set(captionParts(words).flatMap((part) => (part.kind === 'figure' ? [part.figureId] : [])))];
}
