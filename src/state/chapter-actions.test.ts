import { describe, expect, it } from 'vitest';
import type { Chapter } from '../domain/chapter.ts';
import { sampleDataset, sampleFeature } from '../test/sample-store.ts';
import { idsIn, openStory } from '../test/sample-story.ts';
import type { AppStore } from './create-app-store.ts';

const LOOKS = {
  whole: { bounds: [121.1, 31.3, 121.3, 31.5], bearing: 12, pitch: 30 },
  upright: { bounds: [121.15, 31.3, 121.25, 31.5], bearing: 12, pitch: 30 },
} as const satisfies Record<string, Chapter['camera']>;

function chapterIn(store: AppStore, id: string): Chapter | undefined {
  const state = store.getState().document.chapters.find((entry) => entry.id === id)?.state;
  return state?.kind === 'ready' ? state.chapter : undefined;
}

/** As the map does when it is asked. */
function answer(store: AppStore): void {
  const { session, receiveLooks } = store.getState();
  receiveLooks(session.lookRequest?.number ?? 0, structuredClone(LOOKS));
}

function addFromView(store: AppStore): string {
  store.getState().askForLook({ kind: 'new-chapter' });
  answer(store);
  const { mode } = store.getState().view;
  return mode.kind === 'roadshow' ? mode.chapterId : '';
}

describe('a chapter from the view of the map', () => {
  it('takes ground, layers with their opacity, plan state, and what is selected in the light; the desk opens on it', () => {
    const store = openStory();
    store.getState().receiveDataset('zones', {
      kind: 'ready',
      dataset: sampleDataset('zones', [sampleFeature('zone-1')]),
    });
    store.getState().toggleLayer('stations');
    store.getState().setLayerOpacity('zones', 0.4);
    store.getState().selectFeature({ datasetId: 'zones', featureId: 'zone-1' });
    const id = addFromView(store);
    expect(store.getState().view.mode).toEqual({ kind: 'roadshow', room: 'desk', chapterId: id });
    expect(chapterIn(store, id)).toMatchObject({
      title: { zh: 'zone-1', en: 'zone-1' },
      camera: LOOKS.whole,
      layers: [
        { id: 'boundary', opacity: 1 },
        { id: 'zones', opacity: 0.4 },
      ],
      planStateId: 'plan',
      spotlight: [{ datasetId: 'zones', featureIds: ['zone-1'] }],
    });
    expect(idsIn(store)).toEqual(['opening', 'zones', 'closing', id]);
  });

  it('made at the desk comes behind the open chapter and takes its layers', () => {
    const store = openStory();
    store.getState().openRoadshow('desk', 'opening');
    const id = addFromView(store);
    expect(idsIn(store)).toEqual(['opening', id, 'zones', 'closing']);
    expect(chapterIn(store, id)?.layers).toEqual([{ id: 'zones', opacity: 1 }]);
  });

  it('never takes an id that the session has used', () => {
    const store = openStory();
    const first = addFromView(store);
    store.getState().deleteChapter(first);
    const second = addFromView(store);
    store.getState().duplicateChapter(second);
    expect(new Set([first, ...idsIn(store)]).size).toBe(idsIn(store).length + 1);
  });

  it('is not made twice by an answer that comes late', () => {
    const store = openStory();
    store.getState().askForLook({ kind: 'new-chapter' });
    store.getState().askForLook({ kind: 'camera', chapterId: 'zones' });
    store.getState().receiveLooks(1, structuredClone(LOOKS));
    expect(idsIn(store)).toHaveLength(3);
    answer(store);
    expect(chapterIn(store, 'zones')?.camera).toEqual(LOOKS.whole);
  });

  it('says so where there is no map to ask', () => {
    const store = openStory();
    store.getState().reportMapStatus({ kind: 'unavailable', reason: { zh: '无', en: 'none' } });
    store.getState().askForLook({ kind: 'new-chapter' });
    expect(store.getState().session.notices).toMatchObject([{ tone: 'error' }]);
    expect(store.getState().session.lookRequest).toBeNull();
  });

  it('gives an upright screen its own ground', () => {
    const store = openStory();
    store.getState().askForLook({ kind: 'portraitCamera', chapterId: 'zones' });
    answer(store);
    expect(chapterIn(store, 'zones')?.portraitCamera).toEqual(LOOKS.upright);
    expect(chapterIn(store, 'zones')?.camera).not.toEqual(LOOKS.whole);
  });
});

describe('the order of the story', () => {
  it.each([
    ['closing', 0, ['closing', 'opening', 'zones']],
    ['opening', 1, ['zones', 'opening', 'closing']],
    ['opening', 99, ['zones', 'closing', 'opening']],
    ['zones', -4, ['zones', 'opening', 'closing']],
    ['zones', 1, ['opening', 'zones', 'closing']],
    ['nobody', 0, ['opening', 'zones', 'closing']],
  ])('%s to place %i', (id, place, order) => {
    const store = openStory();
    store.getState().moveChapter(id, place);
    expect(idsIn(store)).toEqual(order);
  });

  it('copies a chapter behind itself, under another id', () => {
    const store = openStory();
    store.getState().duplicateChapter('zones');
    const copyId = idsIn(store)[2] ?? '';
    expect(idsIn(store)).toEqual(['opening', 'zones', copyId, 'closing']);
    expect(chapterIn(store, copyId)).toMatchObject({
      id: copyId,
      title: { zh: 'zones 章（副本）' },
      layers: [{ id: 'zones' }],
    });
  });
});

describe('deleting', () => {
  it('shows the neighbour, offers to undo, and undone shows the chapter again', () => {
    const store = openStory();
    store.getState().openRoadshow('desk', 'zones');
    store.getState().deleteChapter('zones');
    expect(store.getState().view.mode).toMatchObject({ chapterId: 'closing' });
    expect(store.getState().session.show.position.chapterId).toBe('closing');
    expect(store.getState().session.notices).toMatchObject([{ text: { zh: '已删除章节“zones 章”' }, undoes: 1 }]);
    store.getState().undo();
    expect(idsIn(store)).toEqual(['opening', 'zones', 'closing']);
    expect(store.getState().view.mode).toMatchObject({ room: 'desk', chapterId: 'zones' });
    expect(store.getState().session.notices).toEqual([]);
  });

  it('offers to undo only what undo would undo', () => {
    const store = openStory();
    store.getState().deleteChapter('zones');
    store.getState().moveChapter('closing', 0);
    expect(store.getState().session.notices).toEqual([]);
  });

  it('leaves the last chapter', () => {
    const store = openStory();
    for (const id of ['opening', 'zones', 'closing']) store.getState().deleteChapter(id);
    expect(idsIn(store)).toEqual(['closing']);
  });
});

describe('the plan’s own story', () => {
  it('comes back whole, and the own one with undo', () => {
    const store = openStory();
    store.getState().changeChapter('zones', { legend: false });
    store.getState().deleteChapter('opening');
    store.getState().restoreStory();
    expect(idsIn(store)).toEqual(['opening', 'zones', 'closing']);
    expect(chapterIn(store, 'zones')?.legend).toBe(true);
    store.getState().undo();
    expect(idsIn(store)).toEqual(['zones', 'closing']);
    expect(chapterIn(store, 'zones')?.legend).toBe(false);
  });

  it('does not write over an own chapter when its files are read', () => {
    const store = openStory();
    store.getState().changeChapter('zones', { title: { zh: '四片', en: 'Zones' } });
    store.getState().receiveChapter('zones', { kind: 'failed', problems: [] });
    expect(chapterIn(store, 'zones')?.title.zh).toBe('四片');
    store.getState().restoreChapter('zones');
    expect(store.getState().document.chapters[1]).toEqual({ id: 'zones', state: { kind: 'failed', problems: [] } });
  });
});
