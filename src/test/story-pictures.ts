import { readFileSync } from 'node:fs';
import { canonicalJson } from '../domain/canonical-json.ts';
import type { Chapter } from '../domain/chapter.ts';
import type { Locale } from '../domain/localized.ts';
import { readChapter } from '../domain/schema/read-chapter.ts';
import { paperGround } from '../layers/build-style.ts';
import { styleFor } from '../map/sync-layers.ts';
import { type AppStore, createAppStore } from '../state/create-app-store.ts';
import { townDatasets, townPlan } from './town.ts';

const FOLDER = new URL('../../data/', import.meta.url);

/** The town's story as it is committed, with all its data, in a store as the page has it. */
export interface TownStory {
  readonly chapters: readonly Chapter[];
  /**
   * All of a chapter's picture that the state decides, as text: its look, its layers as the catalogue has them, and the
   * style that the map is given.
   */
  readonly pictureOf: (chapter: Chapter, locale: Locale, theme: 'light' | 'dark') => string;
}

/** @throws with the problems of a chapter that cannot be read */
export function openTownStory(): TownStory {
  const plan = townPlan();
  const store = createAppStore({ plan, locale: 'zh', systemTheme: 'light' });
  const { receiveDataset, receiveChapter } = store.getState();
  for (const [id, dataset] of townDatasets(plan)) receiveDataset(id, { kind: 'ready', dataset });
  const chapters = (plan.roadshow?.chapters ?? []).map(({ id, file }) => {
    const read = readChapter(file, JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')), plan);
    if (!read.ok) throw new Error(canonicalJson(read.problems));
    receiveChapter(id, { kind: 'ready', chapter: read.value });
    return read.value;
  });
  return { chapters, pictureOf: (chapter, locale, theme) => pictureOf(store, chapter, locale, theme) };
}

function pictureOf(store: AppStore, { id, camera, layers }: Chapter, locale: Locale, theme: 'light' | 'dark'): string {
  const { restoreView, view, reportSystemTheme, openRoadshow } = store.getState();
  restoreView({ ...view, locale });
  reportSystemTheme(theme);
  openRoadshow('stage', id);
  const state = store.getState();
  const entries = state.document.plan.layers.filter((entry) => layers.some((layer) => layer.id === entry.id));
  return canonicalJson({ camera, entries, style: styleFor(state, paperGround(theme), 1) });
}
