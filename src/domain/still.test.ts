import { describe, expect, it } from 'vitest';
import type { Chapter } from './chapter.ts';
import { chapterSchema } from './schema/chapter-schema.ts';
import { pictureText, stillName } from './still.ts';

function chapter(more: Partial<Chapter> = {}): Chapter {
  const words = { zh: '字', en: 'words' };
  return {
    ...chapterSchema.parse({
      schemaVersion: 1,
      id: 'zones',
      title: words,
      caption: words,
      notes: words,
      camera: { bounds: [121.1, 31.3, 121.3, 31.5] },
      layers: [{ id: 'zones' }],
      planStateId: 'plan',
    }),
    ...more,
  };
}

describe('a chapter’s still', () => {
  it('is named by chapter, language and theme', () => {
    expect(stillName('zones', 'zh', 'dark')).toBe('zones.zh.dark');
  });

  it('stays its picture when its words, its figures or the way there change', () => {
    const other = chapter({
      title: { zh: '另', en: 'other' },
      figures: [{ figureId: 'zone-area/zone-1' }],
      transition: { kind: 'cut', seconds: 0 },
      draws: ['zones'],
    });
    expect(pictureText(other)).toBe(pictureText(chapter()));
  });

  it.each<[string, Partial<Chapter>]>([
    ['the camera', { camera: { bounds: [121, 31.3, 121.3, 31.5], bearing: 0, pitch: 0 } }],
    ['a layer', { layers: [{ id: 'zones', opacity: 0.5 }] }],
    ['the spotlight', { spotlight: [{ datasetId: 'zones' }] }],
    ['the plan state', { planStateId: 'today' }],
  ])('is no longer its picture when %s changes', (_what, change) => {
    expect(pictureText(chapter(change))).not.toBe(pictureText(chapter()));
  });
});
