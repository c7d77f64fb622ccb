import { describe, expect, it } from 'vitest';
import { sampleChapter } from '../test/sample-chapter.ts';
import { idsIn, openStory, storyPlan } from '../test/sample-story.ts';
import { readKeptStory, readStoryText, storyKey, storyText, writeStory } from './kept-story.ts';

const PLAN = storyPlan();

function memory(text?: string) {
  const kept = new Map<string, string>(text === undefined ? [] : [[storyKey(PLAN.id), text]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** The story of a desk where the second chapter was changed, the third deleted and one added that has no English yet. */
function editedText(): string {
  const store = openStory();
  store.getState().changeChapter('zones', { caption: { zh: '改过的说明', en: '' } });
  store.getState().deleteChapter('closing');
  store.getState().duplicateChapter('zones');
  const text = storyText(PLAN, store.getState().document.chapters);
  if (text === null) throw new Error('an edited story is kept');
  return text;
}

describe('a story kept in the browser', () => {
  it('comes back as it was left, words that are still missing and all', () => {
    const storage = memory();
    expect(writeStory(storage, PLAN.id, editedText())).toBe(true);
    const read = readKeptStory(storage, PLAN);
    if (read.kind !== 'story') throw new Error(read.kind);
    expect(read.chapters.map(({ id, isOwn }) => [id, isOwn ?? false])).toEqual([
      ['opening', false],
      ['zones', true],
      ['chapter-1', true],
    ]);
    expect(read.chapters[1]?.state).toMatchObject({
      kind: 'ready',
      chapter: { caption: { zh: '改过的说明', en: '' } },
    });
    expect(storyText(PLAN, read.chapters)).toBe(editedText());
  });

  it('is not kept while it is the plan’s own, nor after that has been restored', () => {
    const store = openStory();
    expect(storyText(PLAN, store.getState().document.chapters)).toBeNull();
    store.getState().moveChapter('closing', 0);
    expect(storyText(PLAN, store.getState().document.chapters)).not.toBeNull();
    store.getState().restoreStory();
    expect(storyText(PLAN, store.getState().document.chapters)).toBeNull();
    expect(idsIn(store)).toEqual(['opening', 'zones', 'closing']);
  });

  it('takes in chapters that the plan has got since, and lets those go that it has no longer', () => {
    const later = storyPlan(['opening', 'rail', 'zones', 'closing']);
    const read = readStoryText(editedText(), later);
    expect(read.kind === 'story' && read.chapters.map(({ id }) => id)).toEqual([
      'opening',
      'rail',
      'zones',
      'chapter-1',
    ]);
    const poorer = readStoryText(editedText(), storyPlan(['zones']));
    expect(poorer.kind === 'story' && poorer.chapters.map(({ id }) => id)).toEqual(['zones', 'chapter-1']);
  });

  it('keeps what is written in a chapter whose layers the plan has no longer, and says which', () => {
    const own = { ...sampleChapter('chapter-7'), layers: [{ id: 'castles', opacity: 1 }] };
    const text = JSON.stringify({ schemaVersion: 1, planChapterIds: [], chapters: [{ id: 'chapter-7', own }] });
    const read = readStoryText(text, storyPlan([]));
    if (read.kind !== 'story') throw new Error(read.kind);
    const [entry] = read.chapters;
    expect(entry?.state.kind === 'failed' && entry.state.problems[0]?.reason.zh).toContain('castles');
    expect(JSON.parse(storyText(PLAN, read.chapters) ?? '').chapters).toEqual([{ id: 'chapter-7', own }]);
  });
});

describe('a kept text that is no story', () => {
  const newer = JSON.stringify({ schemaVersion: 2, story: [] });
  it.each(['{', 'null', '[]', '{"schemaVersion":1}', '{"schemaVersion":1,"planChapterIds":[],"chapters":[]}', newer])(
    '%s is laid aside whole, and the plan’s own story opens',
    (text) => {
      const storage = memory(text);
      expect(readKeptStory(storage, PLAN)).toMatchObject({ kind: 'broken', isAside: true });
      expect(storage.kept.get(`${storyKey(PLAN.id)}.aside.1`)).toBe(text);
      expect(storage.kept.get(storyKey(PLAN.id))).toBe(text);
    },
  );

  it('says when it is of a newer version', () => {
    expect(readStoryText(newer, PLAN)).toMatchObject({ kind: 'broken', reason: { zh: '它由较新的版本保存' } });
  });

  it('does not push an older one out of its place', () => {
    const storage = memory('{');
    readKeptStory(storage, PLAN);
    readKeptStory(storage, PLAN);
    storage.setItem(storyKey(PLAN.id), '[');
    readKeptStory(storage, PLAN);
    expect([...storage.kept.values()].toSorted()).toEqual(['[', '[', '{']);
  });

  it('says when the browser has no room to lay it aside', () => {
    const full = {
      ...memory('{'),
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(readKeptStory(full, PLAN)).toMatchObject({ kind: 'broken', isAside: false });
    expect(writeStory(full, PLAN.id, editedText())).toBe(false);
    expect(full.getItem(storyKey(PLAN.id))).toBe('{');
  });

  it('is none where there is no storage, or nothing in it', () => {
    expect(readKeptStory(undefined, PLAN)).toEqual({ kind: 'none' });
    expect(readKeptStory(memory(), PLAN)).toEqual({ kind: 'none' });
    expect(writeStory(undefined, PLAN.id, '{}')).toBe(false);
  });
});
