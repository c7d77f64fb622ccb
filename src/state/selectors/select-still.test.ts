import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../domain/chapter.ts';
import { chapterSchema } from '../../domain/schema/chapter-schema.ts';
import { pictureText } from '../../domain/still.ts';
import { samplePlan } from '../../test/sample-plan.ts';
import { openStore, sampleDataset } from '../../test/sample-store.ts';
import type { AppStore } from '../create-app-store.ts';
import { selectIsMapTrusted, selectStillUrl } from './select-still.ts';

const words = { zh: '字', en: 'words' };

function sampleChapter(id: string): Chapter {
  return chapterSchema.parse({
    schemaVersion: 1,
    id,
    title: words,
    caption: words,
    notes: words,
    camera: { bounds: [121.19, 31.39, 121.23, 31.43] },
    layers: [{ id: 'zones' }],
    planStateId: 'plan',
  });
}

/** A show of two chapters on a stage whose map is drawn. */
function openShow(): AppStore {
  const chapters = ['one', 'two'].map((id) => ({ id, file: `roadshow/${id}.json` }));
  const store = openStore({ ...samplePlan(), roadshow: { title: words, targetMinutes: 5, chapters } });
  const { receiveChapter, receiveDataset, openRoadshow, reportMapStatus } = store.getState();
  for (const { id } of chapters) receiveChapter(id, { kind: 'ready', chapter: sampleChapter(id) });
  receiveDataset('zones', { kind: 'ready', dataset: sampleDataset('zones', []) });
  openRoadshow('stage', 'one');
  reportMapStatus({ kind: 'complete' });
  return store;
}

describe('the live map on the stage', () => {
  it('is trusted when it is drawn from all its data', () => {
    expect(selectIsMapTrusted(openShow().getState())).toBe(true);
  });

  it.each(['starting', 'drawn', 'lost'] as const)('gives way to the still while it is %s', (kind) => {
    const store = openShow();
    store.getState().reportMapStatus({ kind });
    expect(selectIsMapTrusted(store.getState())).toBe(false);
  });

  it('gives way where a dataset of the chapter failed, and for no other dataset', () => {
    const store = openShow();
    store.getState().receiveDataset('stations', { kind: 'failed', problems: [] });
    expect(selectIsMapTrusted(store.getState())).toBe(true);
    store.getState().receiveDataset('zones', { kind: 'failed', problems: [] });
    expect(selectIsMapTrusted(store.getState())).toBe(false);
  });

  it('gives way in the chapter during which a part of it failed', () => {
    const store = openShow();
    store.getState().reportMapFault('one');
    expect(selectIsMapTrusted(store.getState())).toBe(false);
    store.getState().command({ kind: 'next' }, 1);
    expect(selectIsMapTrusted(store.getState())).toBe(true);
  });

  it('is what one sees who has unlocked it, as far as it goes', () => {
    const store = openShow();
    store.getState().reportMapFault('one');
    store.getState().command({ kind: 'explore' }, 1);
    expect(selectIsMapTrusted(store.getState())).toBe(true);
    store.getState().reportMapStatus({ kind: 'lost' });
    expect(selectIsMapTrusted(store.getState())).toBe(false);
  });
});

describe('the still of a chapter', () => {
  it('is asked for only where the plan has one, in the language and theme of the screen', () => {
    const store = openShow();
    expect(selectStillUrl(store.getState(), 'one')).toBeNull();
    store.getState().receiveShippedStills(['one.zh.light', 'two.en.light']);
    expect(selectStillUrl(store.getState(), 'one')).toBe('data/roadshow/stills/one.zh.light.png');
    expect(selectStillUrl(store.getState(), 'two')).toBeNull();
  });

  it('is this browser’s own as long as that is one of the chapter as it stands', () => {
    const store = openShow();
    store.getState().receiveShippedStills(['one.zh.light']);
    const own = { picture: new Blob(), url: 'blob:own', pictureText: pictureText(sampleChapter('one')) };
    store.getState().receiveOwnStill('one.zh.light', own);
    expect(selectStillUrl(store.getState(), 'one')).toBe('blob:own');
    store.getState().receiveChapter('one', {
      kind: 'ready',
      chapter: { ...sampleChapter('one'), layers: [{ id: 'boundary', opacity: 1 }] },
    });
    expect(selectStillUrl(store.getState(), 'one')).toBe('data/roadshow/stills/one.zh.light.png');
  });
});
