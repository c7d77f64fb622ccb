/** A piece of a chapter's words: as written, or a figure of the ledger. */
export type CaptionPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly figureId: string };

/** Splits words such as `约 {{town-area/town-boundary}}，两核四片` at the figures that they speak of. */
export function captionParts(words: string): readonly CaptionPart[] {
  return words.split(/\{\{\s*([^{}]+?)\s*\}\}/).flatMap((piece, index): CaptionPart[] => {
    if (index % 2 === 1) return [{ kind: 'figure', figureId: piece }];
    return piece === '' ? [] : [{ kind: 'text', text: piece }];
  });
}
