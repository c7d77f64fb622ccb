import { describe, expect, it } from 'vitest';
import { formatChapterLink, readChapterLink } from './chapter-link.ts';

const IDS = ['opening', 'region', 'cores'];

describe('a link to a chapter', () => {
  it('carries number and name, and the room where it is not the stage', () => {
    const link = (room: 'stage' | 'presenter' | 'desk', locale?: 'en') =>
      formatChapterLink({ chapterId: 'cores', room, locale }, IDS);
    expect(link('stage')).toBe('#roadshow/03-cores');
    expect(link('presenter')).toBe('#roadshow/03-cores/presenter');
    expect(link('stage', 'en')).toBe('#roadshow/03-cores&lang=en');
  });

  it.each([
    ['#roadshow/03-cores', 'cores', 'stage'],
    ['#roadshow/03', 'cores', 'stage'],
    ['#roadshow/3', 'cores', 'stage'],
    ['#roadshow/cores', 'cores', 'stage'],
    ['#roadshow', 'opening', 'stage'],
    ['#roadshow/presenter', 'opening', 'presenter'],
    ['#roadshow/02/desk', 'region', 'desk'],
    ['roadshow/02-region/presenter', 'region', 'presenter'],
    // Renumbered since: the name counts.
    ['#roadshow/01-cores', 'cores', 'stage'],
    // Renamed since: the number counts.
    ['#roadshow/02-old-name', 'region', 'stage'],
  ])('reads %s', (hash, chapterId, room) => {
    expect(readChapterLink(hash, IDS)).toMatchObject({ chapterId, room });
  });

  it('reads the language, and passes over what it does not know', () => {
    expect(readChapterLink('#roadshow/03-cores&lang=en', IDS)).toMatchObject({ locale: 'en' });
    expect(readChapterLink('#roadshow/03-cores&lang=xx&what=ever', IDS)).toMatchObject({ locale: undefined });
  });

  it.each(['#roadshow/99', '#roadshow/nowhere', '#roadshow/02/03', '#roadshow/0', '#roadshow/02/kitchen'])(
    'says that %s leads nowhere',
    (hash) => {
      expect(readChapterLink(hash, IDS)).toHaveProperty('broken');
    },
  );

  it('leaves other links alone', () => {
    expect(readChapterLink('#mode=analysis/zones&lang=zh', IDS)).toBeNull();
    expect(readChapterLink('', IDS)).toBeNull();
    expect(readChapterLink('#roadshows/01', IDS)).toBeNull();
  });

  it('leads back to what it was made from', () => {
    for (const chapterId of IDS) {
      for (const room of ['stage', 'presenter', 'desk'] as const) {
        const link = { chapterId, room, locale: undefined };
        expect(readChapterLink(formatChapterLink(link, IDS), IDS)).toEqual(link);
      }
    }
  });
});
