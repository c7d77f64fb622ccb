import { captionParts } from '../domain/caption.ts';
import type { AreaUnit } from '../domain/units.ts';
import { formatFigure } from '../i18n/format.ts';
import { useFigure } from './use-figure.ts';
import { useLocale } from './use-localized.ts';

/** A chapter's words with the figures that they speak of, as the ledger has them. */
export function Caption({ words }: { readonly words: string }) {
  return captionParts(words).map((part, index) =>
    // The parts of a text stand where they stand.
    // biome-ignore lint/suspicious/noArrayIndexKey: the place is the part's only name
    part.kind === 'text' ? part.text : <Quoted key={index} figureId={part.figureId} areaUnit={part.areaUnit ?? 'ha'} />,
  );
}

function Quoted({ figureId, areaUnit }: { readonly figureId: string; readonly areaUnit: AreaUnit }) {
  const locale = useLocale();
  const found = useFigure(figureId);
  if (found.kind !== 'ready') return <span>…</span>;
  return <span>{formatFigure(locale, areaUnit, found.figure)}</span>;
}
