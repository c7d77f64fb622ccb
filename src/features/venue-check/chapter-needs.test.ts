import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../domain/chapter.ts';
import { chapterSchema } from '../../domain/schema/chapter-schema.ts';
import { townDatasets, townPlan } from '../../test/town.ts';
import { filesOfChapter, stillsOfChapter } from './chapter-assets.ts';
import { charactersOfChapter } from './chapter-characters.ts';
import { judgeFigures } from './judge-chapter.ts';

const PLAN = townPlan();
const [OWN] = PLAN.roadshow?.chapters ?? [];
const CHAPTER: Chapter = {
  ...chapterSchema.parse(JSON.parse(readFileSync(new URL(`../../../data/${OWN?.file}`, import.meta.url), 'utf8'))),
  title: { zh: '龘', en: 'Qx' },
  caption: { zh: '约 {{town-area/town-boundary}}。', en: 'About {{town-area/town-boundary}}.' },
  layers: [{ id: 'jiamin', opacity: 1 }],
  spotlight: [{ datasetId: 'cores' }],
  figures: [],
};

describe('what a chapter needs', () => {
  it('is its own file, the catalogue, the datasets that it draws or lights, and the base map', () => {
    expect(filesOfChapter(CHAPTER, PLAN, [], null)).toEqual([
      'data/plan.json',
      `data/${OWN?.file}`,
      'data/geojson/cores.geojson',
      'data/geojson/jiamin.geojson',
      'tiles/district.json',
      'tiles/region.json',
    ]);
    expect(stillsOfChapter('cores')).toHaveLength(4);
  });

  it('is every character that it shows, in both languages, and no placeholder', () => {
    const characters = charactersOfChapter(CHAPTER, PLAN, townDatasets(PLAN));
    const jiamin = townDatasets(PLAN).get('jiamin')?.collection.features[0]?.properties;
    for (const character of `龘Qx。${jiamin?.name_zh}`) expect([...characters]).toContain(character);
    for (const character of '{} \n') expect(characters.has(character)).toBe(false);
  });

  it('is the figures of its tiles and of its words', () => {
    const ready = { kind: 'ready', figures: [{ id: 'town-area/town-boundary' }] } as never;
    const reason = { zh: '不行', en: 'no' };
    expect(judgeFigures(CHAPTER, { 'town-area': ready })).toMatchObject({ verdict: 'green', values: { count: 1 } });
    expect(judgeFigures(CHAPTER, { 'town-area': { kind: 'pending' } }).verdict).toBe('yellow');
    expect(judgeFigures(CHAPTER, { 'town-area': { kind: 'failed', reason } })).toMatchObject({
      verdict: 'red',
      values: { reason },
    });
    expect(judgeFigures(CHAPTER, {}).verdict).toBe('red');
  });
});
