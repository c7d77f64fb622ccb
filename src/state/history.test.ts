import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleChapter } from '../test/sample-chapter.ts';
import { idsIn, openStory } from '../test/sample-story.ts';
import type { DocumentPatch, PlanDocument } from './app-state.ts';
import { applyPatch } from './history.ts';

const NOTE = { zh: '改', en: 'Change' };
const entry = (id: string) => ({ id, isOwn: true, state: { kind: 'ready', chapter: sampleChapter(id) } }) as const;

/** Patches of any of the parts that are edited today and will be tomorrow. */
const patches: fc.Arbitrary<DocumentPatch> = fc.record(
  {
    chapters: fc.uniqueArray(fc.stringMatching(/^[a-e]$/), { minLength: 1 }).map((ids) => ids.map(entry)),
    revision: fc.nat(),
    datasets: fc.dictionary(fc.constantFrom('zones', 'boundary'), fc.constant({ kind: 'pending' } as const)),
  },
  { requiredKeys: [] },
);

describe('a patch and its reverse', () => {
  it('leave the same document', () => {
    const { document } = openStory().getState();
    fc.assert(
      fc.property(fc.array(patches, { maxLength: 6 }), (edits) => {
        const reverses: DocumentPatch[] = [];
        let edited: PlanDocument = document;
        for (const edit of edits) {
          const applied = applyPatch(edited, edit);
          edited = applied.document;
          reverses.unshift(applied.reverse);
        }
        const back = reverses.reduce<PlanDocument>((current, reverse) => applyPatch(current, reverse).document, edited);
        expect(back).toEqual(document);
      }),
    );
  });
});

describe('undo and redo', () => {
  it('go back to the beginning and forward to the end again, whatever was edited', () => {
    fc.assert(
      fc.property(fc.array(patches, { maxLength: 8 }), (edits) => {
        const store = openStory();
        const before = store.getState().document;
        for (const edit of edits) store.getState().applyEdit(NOTE, edit);
        const after = store.getState().document;
        for (const _ of edits) store.getState().undo();
        expect(store.getState().document).toEqual(before);
        for (const _ of edits) store.getState().redo();
        expect(store.getState().document).toEqual(after);
      }),
      { numRuns: 50 },
    );
  });

  it('hands back the patch that takes an edit back', () => {
    const store = openStory();
    const before = store.getState().document;
    const reverse = store.getState().applyEdit(NOTE, { revision: 7 });
    expect(store.getState().document.revision).toBe(7);
    expect(applyPatch(store.getState().document, reverse).document).toEqual(before);
  });

  it('take the letters of a word back in one step, and not those of the next field', () => {
    const store = openStory();
    for (const zh of ['开', '开场', '开场白']) {
      store.getState().changeChapter('opening', { title: { zh, en: 'Opening' } }, 'title.zh#1');
    }
    store.getState().changeChapter('opening', { dwellSeconds: 30 }, 'dwell#1');
    const title = () => {
      const state = store.getState().document.chapters[0]?.state;
      return state?.kind === 'ready' ? [state.chapter.title.zh, state.chapter.dwellSeconds] : null;
    };
    expect(title()).toEqual(['开场白', 30]);
    store.getState().undo();
    expect(title()).toEqual(['开场白', 20]);
    store.getState().undo();
    expect(title()).toEqual(['opening 章', 20]);
    store.getState().redo();
    expect(title()).toEqual(['开场白', 20]);
  });

  it('forget what was undone once something else is edited', () => {
    const store = openStory();
    store.getState().deleteChapter('opening');
    store.getState().undo();
    store.getState().moveChapter('closing', 0);
    store.getState().redo();
    expect(idsIn(store)).toEqual(['closing', 'opening', 'zones']);
  });

  it('do not take back what was read meanwhile', () => {
    const store = openStory();
    store.getState().receiveChapter('zones', { kind: 'pending' });
    store.getState().duplicateChapter('opening');
    store.getState().receiveChapter('zones', { kind: 'ready', chapter: sampleChapter('zones') });
    store.getState().undo();
    expect(store.getState().document.chapters.map(({ state }) => state.kind)).toEqual(['ready', 'ready', 'ready']);
  });

  it('do nothing where there is nothing', () => {
    const store = openStory();
    const before = store.getState().document;
    store.getState().undo();
    store.getState().redo();
    expect(store.getState().document).toBe(before);
  });
});
