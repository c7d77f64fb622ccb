import { canonicalJson } from './canonical-json.ts';
import type { Chapter } from './chapter.ts';
import type { Locale } from './localized.ts';

/** Where the plan keeps its chapters' pictures, beside the page. */
export const STILLS_FOLDER = 'data/roadshow/stills';

/** The list of the pictures that there are, in that folder. */
export const STILLS_LIST = 'stills.json';

/** The width of a still in pixels; its height follows from the stage that it was taken of. */
export const STILL_WIDTH_PIXELS = 1280;

/** A chapter's picture has a name for each language of its labels and each theme: `zones.zh.light`. */
export function stillName(chapterId: string, locale: Locale, theme: 'light' | 'dark'): string {
  return `${chapterId}.${locale}.${theme}`;
}

/**
 * What a chapter says of its map's picture, as text: two chapters with the same text have the same picture of the same
 * plan, whatever their words. Lines that draw themselves are whole in the end, so how they come does not count.
 */
export function pictureText({ camera, layers, spotlight, planStateId }: Chapter): string {
  return canonicalJson({ camera, layers, spotlight, planStateId });
}
