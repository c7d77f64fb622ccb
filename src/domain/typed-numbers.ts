import { captionParts } from './caption.ts';

/** A year, unless what follows makes it an amount: `2023 年` is one, `2000 km²` and `2000 家` are not. */
const YEAR =
  /(?<![\p{Nd}.,])(?:19|20)\d{2}(?![\p{Nd}]|[.,]\p{Nd}|\s*(?:[%‰]|[kc]?m[²2]?\b|ha\b|people|jobs|firms|projects|亩|公顷|公里|平方|米|万|亿|个|条|家|人))/gu;
const ORDINAL = /第\s*\p{Nd}+|\p{Nd}+(?:st|nd|rd|th)\b/gu;

/**
 * The numbers that somebody has typed into words where a figure of the ledger should stand. Years, ordinals and
 * `{{figure id}}` are none.
 */
export function typedNumbers(words: string): readonly string[] {
  return captionParts(words).flatMap((part) => {
    if (part.kind === 'figure') return [];
    return (
      part.text
        .replace(YEAR, ' ')
        .replace(ORDINAL, ' ')
        .match(/\p{Nd}[\p{Nd}.,]*/gu) ?? []
    );
  });
}
