import { describe, expect, it } from 'vitest';
import { newShow, type ShowPosition } from '../story/player.ts';
import { parsePosition, readShow, writeShow } from './show-memory.ts';

const NOW = 1_700_000_000_000;
const POSITION: ShowPosition = {
  revision: 7,
  chapterId: 'c',
  frozenChapterId: 'b',
  blank: 'black',
  isKiosk: false,
  startedAt: NOW - 60_000,
};

function memory(content: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(content));
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('the place of a show', () => {
  it('is as it was after a reload, for each plan its own', () => {
    const storage = memory();
    expect(writeShow(storage, 'town', POSITION, NOW)).toBe(true);
    expect(readShow(storage, 'town', NOW + 1_000)).toEqual(POSITION);
    expect(readShow(storage, 'another', NOW + 1_000)).toBeUndefined();
  });

  it('is kept for the next show, which begins uncovered, unfrozen and with a fresh clock', () => {
    const storage = memory();
    writeShow(storage, 'town', POSITION, NOW);
    const [lunch, nextDay] = [29, 24 * 60].map((minutes) => readShow(storage, 'town', NOW + minutes * 60_000));
    expect(lunch).toEqual(POSITION);
    expect(nextDay).toEqual({ ...newShow('c'), revision: 7 });
  });

  it('is said not to be kept when the browser refuses', () => {
    const refusing = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(writeShow(refusing, 'town', POSITION, NOW)).toBe(false);
    expect(writeShow(undefined, 'town', POSITION, NOW)).toBe(false);
    expect(readShow(undefined, 'town', NOW)).toBeUndefined();
  });

  it.each(['', '{', 'null', '[]', '{"position":{},"savedAt":1}', '{"position":{"chapterId":"c"}}'])(
    'is nowhere when what is kept reads %s',
    (text) => {
      const storage = memory();
      writeShow(storage, 'town', POSITION, NOW);
      const [key = ''] = storage.kept.keys();
      expect(readShow(memory({ [key]: text }), 'town', NOW)).toBeUndefined();
    },
  );
});

describe('a position from outside', () => {
  it('is taken whole and without what does not belong to it', () => {
    expect(parsePosition({ ...POSITION, more: 'than that' })).toEqual(POSITION);
  });

  it.each<[string, object]>([
    ['a negative revision', { revision: -1 }],
    ['half a revision', { revision: 1.5 }],
    ['a revision that leaves no room', { revision: 2 ** 53 - 1 }],
    ['no chapter', { chapterId: '' }],
    ['a chapter without end', { chapterId: 'x'.repeat(201) }],
    ['another colour', { blank: 'red' }],
    ['a text for a switch', { isKiosk: 'yes' }],
    ['an endless clock', { startedAt: Number.POSITIVE_INFINITY }],
    ['a clock before 1970', { startedAt: -5 }],
  ])('is refused with %s', (_, part) => {
    expect(parsePosition({ ...POSITION, ...part })).toBeUndefined();
  });
});
