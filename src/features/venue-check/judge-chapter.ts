import { captionParts } from '../../domain/caption.ts';
import type { Chapter } from '../../domain/chapter.ts';
import type { FigureState } from '../../domain/figure.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import type { AuditAnswer } from '../../offline/messages.ts';
import type { Finding } from './finding.ts';
import type { MapView } from './tiles-of-view.ts';

/** Thirty frames a second and more look like one movement. */
const SMOOTH_MILLISECONDS = 34;
const LISTED = 3;

/**
 * @param audit what could not be answered with the network refused; undefined where nothing keeps a copy
 */
export function judgeAssets(audit: AuditAnswer | undefined): Finding {
  const subject = 'assets';
  if (!audit) return { subject, verdict: 'yellow', said: 'notKept', values: {}, advice: 'notKept' };
  const { checkedCount, missing } = audit;
  if (missing.length === 0)
    return { subject, verdict: 'green', said: 'allKept', values: { count: checkedCount }, advice: null };
  const files = `${missing.slice(0, LISTED).join(' · ')}${missing.length > LISTED ? ' …' : ''}`;
  return { subject, verdict: 'red', said: 'notAllKept', values: { count: missing.length, files }, advice: 'mend' };
}

/** @param missing of the stills that were looked for; undefined where nothing keeps a copy */
export function judgeStills(missing: readonly string[] | undefined): Finding {
  const subject = 'still';
  if (!missing) return { subject, verdict: 'yellow', said: 'stillNotKept', values: {}, advice: 'notKept' };
  if (missing.length === 0) return { subject, verdict: 'green', said: 'stillKept', values: {}, advice: null };
  return { subject, verdict: 'yellow', said: 'noStill', values: { count: missing.length }, advice: 'noStill' };
}

export function judgeFonts(characters: ReadonlySet<string>, hasGlyph: (character: string) => boolean): Finding {
  const subject = 'fonts';
  const without = [...characters].filter((character) => !hasGlyph(character));
  if (without.length === 0)
    return { subject, verdict: 'green', said: 'allGlyphs', values: { count: characters.size }, advice: null };
  const values = { count: without.length, characters: without.join(' ') };
  return { subject, verdict: 'red', said: 'missingGlyphs', values, advice: 'fonts' };
}

/** The figures that a chapter shows, as tiles and in its words. */
function figureIdsOf({ caption, notes, title, figures }: Chapter): ReadonlySet<string> {
  const inWords = [title, caption, notes].flatMap(({ zh, en }) => [zh, en]).flatMap(captionParts);
  const named = inWords.flatMap((part) => (part.kind === 'figure' ? [part.figureId] : []));
  return new Set([...figures.map(({ figureId }) => figureId), ...named]);
}

/** @param states of the requests of the ledger, by request; a figure's id begins with its request's */
export function judgeFigures(chapter: Chapter, states: Readonly<Record<string, FigureState>>): Finding {
  const subject = 'figures';
  const ids = [...figureIdsOf(chapter)];
  if (ids.length === 0) return { subject, verdict: 'green', said: 'noFigures', values: {}, advice: null };
  for (const id of ids) {
    const reason = reasonWhyNot(id, states);
    if (reason === 'pending')
      return { subject, verdict: 'yellow', said: 'figurePending', values: { id }, advice: 'wait' };
    if (reason) return { subject, verdict: 'red', said: 'figureFailed', values: { id, reason }, advice: 'figures' };
  }
  return { subject, verdict: 'green', said: 'figuresReady', values: { count: ids.length }, advice: null };
}

const UNKNOWN: LocalizedText = { zh: '账本里没有这个数字', en: 'the ledger has no such figure' };

function reasonWhyNot(id: string, states: Readonly<Record<string, FigureState>>): LocalizedText | 'pending' | null {
  const state = states[id.split('/')[0] ?? ''];
  if (!state) return UNKNOWN;
  if (state.kind === 'pending') return 'pending';
  if (state.kind === 'failed') return state.reason;
  return state.figures.some((figure) => figure.id === id) ? null : UNKNOWN;
}

/** How the map drew the chapter: its frames, that it did not come to rest in time, or that there is none. */
export type Drawing =
  | { readonly kind: 'drawn'; readonly frameMilliseconds: readonly number[]; readonly view: MapView }
  | { readonly kind: 'late'; readonly seconds: number }
  | { readonly kind: 'no-map' }
  /** The presenter's window makes no map; the audience's does. */
  | { readonly kind: 'elsewhere' };

export function judgeFrames(drawing: Drawing): Finding {
  const subject = 'frames';
  if (drawing.kind === 'no-map') return { subject, verdict: 'red', said: 'noMap', values: {}, advice: 'webgl' };
  if (drawing.kind === 'elsewhere')
    return { subject, verdict: 'yellow', said: 'drawnElsewhere', values: {}, advice: 'stage' };
  if (drawing.kind === 'late')
    return { subject, verdict: 'red', said: 'notDrawn', values: { seconds: drawing.seconds }, advice: 'slow' };
  const median = Math.round(medianOf(drawing.frameMilliseconds));
  const isSmooth = median <= SMOOTH_MILLISECONDS;
  const values = { milliseconds: median };
  return isSmooth
    ? { subject, verdict: 'green', said: 'smooth', values, advice: null }
    : { subject, verdict: 'yellow', said: 'slow', values, advice: 'slow' };
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
