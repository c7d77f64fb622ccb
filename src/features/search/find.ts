import { pinyin } from 'pinyin-pro';
import type { LocalizedText } from '../../domain/localized.ts';

/** Something that can be found by its names. */
export interface Findable {
  readonly name: LocalizedText;
}

interface Keys {
  /** Han, as written. */
  readonly zh: string;
  readonly en: string;
  /** `zhuqiao` and its syllables' first letters, `zq`. */
  readonly pinyin: string;
  readonly initials: string;
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}

function keysOf({ zh, en }: LocalizedText): Keys {
  const syllables = pinyin(zh, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return {
    zh: normalise(zh),
    en: normalise(en),
    pinyin: normalise(syllables.join('')),
    initials: normalise(syllables.map((syllable) => syllable.charAt(0)).join('')),
  };
}

/** How well a key answers: the whole of it, its beginning, somewhere inside; 0 is not at all. */
function score(key: string, sought: string): number {
  const at = key.indexOf(sought);
  if (at < 0) return 0;
  if (key.length === sought.length) return 4;
  return at === 0 ? 3 : 2;
}

/**
 * Finds by Han characters, English, full pinyin or initials; the best answers first, then as given.
 * @param limit at most so many.
 */
export function makeFinder<Item extends Findable>(
  items: readonly Item[],
): (query: string, limit: number) => readonly Item[] {
  const indexed = items.map((item) => ({ item, keys: keysOf(item.name) }));
  return (query, limit) => {
    const sought = normalise(query);
    if (sought === '') return [];
    const scored = indexed.map(({ item, keys }) => {
      const byName = Math.max(score(keys.zh, sought), score(keys.en, sought), score(keys.pinyin, sought));
      const initials = sought.length >= 2 ? score(keys.initials, sought) : 0;
      // Initials say less than any part of a name does.
      return { item, score: Math.max(byName, initials >= 3 ? initials / 4 : 0) };
    });
    return scored
      .filter((candidate) => candidate.score > 0)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit)
      .map(({ item }) => item);
  };
}

/**
 * Reads `121.2080,31.4231` (longitude first; with the axes swapped it is understood too where only one order
 * can be meant). Null when it is no position.
 */
export function readPosition(query: string): readonly [number, number] | null {
  const match = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(query.normalize('NFKC'));
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (Math.abs(first) <= 180 && Math.abs(second) <= 85) return [first, second];
  if (Math.abs(second) <= 180 && Math.abs(first) <= 85) return [second, first];
  return null;
}
