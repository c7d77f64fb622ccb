import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import type { PlanFeatureCollection } from '../../src/domain/feature.ts';
import { LOCALES, type Locale } from '../../src/domain/localized.ts';
import { readChapter } from '../../src/domain/schema/read-chapter.ts';
import { readPlan } from '../../src/domain/schema/read-plan.ts';
import { STILL_WIDTH_PIXELS, stillName } from '../../src/domain/still.ts';
import { paperGround } from '../../src/layers/build-style.ts';
import { styleFor } from '../../src/map/sync-layers.ts';
import { type AppStore, createAppStore } from '../../src/state/create-app-store.ts';
import { filesUnder } from '../files-under.ts';
import { projectPath } from '../project-path.ts';

/** One picture to be taken. */
export interface WantedStill {
  /** Such as `zones.zh.light`. */
  readonly name: string;
  readonly chapterId: string;
  readonly chapterNumber: number;
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  /** SHA-256 of all that the picture is made of. */
  readonly hash: string;
}

export const THEMES = ['light', 'dark'] as const;

/** The stage of a 16:9 screen, in CSS pixels. */
export const STAGE = { width: STILL_WIDTH_PIXELS, height: (STILL_WIDTH_PIXELS * 9) / 16 } as const;

/** What deck.gl draws is no part of a style, so the files that draw it stand for it. */
const DRAWING_FILES = ['deck/deck-layers.ts', 'band-geometry.ts', 'core-discs.ts', 'ground-scale.ts', 'hatch.ts'].map(
  (file) => `src/layers/${file}`,
);
/** How the stage frames a look. */
const FRAMING_FILES = ['src/app/stage-frames.module.css'];

/**
 * Every still that the plan's story wants, in the order of the story. A still's hash covers the style that the map is
 * given (the chapter's layers with their entries, the features that stand in its plan state, spotlight, language and
 * theme), the look, what deck.gl draws over it, and the tiles. Words and figures are not in it.
 * @throws with the problems of a plan or chapter that cannot be read
 */
export function wantedStills(): readonly WantedStill[] {
  const store = openPlan();
  const { plan } = store.getState().document;
  const drawnBy = hashFiles([
    ...DRAWING_FILES,
    ...FRAMING_FILES,
    ...filesUnder(projectPath('public/tiles')).map((file) => `public/tiles/${file}`),
  ]);
  const wanted: WantedStill[] = [];
  // One language and theme after the other, so that a page is opened once for each.
  for (const locale of LOCALES) {
    for (const theme of THEMES) {
      for (const [index, { id }] of (plan.roadshow?.chapters ?? []).entries()) {
        const hash = createHash('sha256')
          .update(pictureOf(store, id, locale, theme))
          .update(drawnBy)
          .digest('hex');
        wanted.push({
          name: stillName(id, locale, theme),
          chapterId: id,
          chapterNumber: index + 1,
          locale,
          theme,
          hash,
        });
      }
    }
  }
  return wanted;
}

/** All of a chapter's picture that the state decides, as text. */
function pictureOf(store: AppStore, chapterId: string, locale: Locale, theme: 'light' | 'dark'): string {
  const { restoreView, view, reportSystemTheme, openRoadshow } = store.getState();
  restoreView({ ...view, locale });
  reportSystemTheme(theme);
  openRoadshow('stage', chapterId);
  const state = store.getState();
  const chapter = state.document.chapters.find(({ id }) => id === chapterId)?.state;
  const camera = chapter?.kind === 'ready' ? chapter.chapter.camera : null;
  const deckLayers = state.document.plan.layers.filter(
    ({ id }) => chapter?.kind === 'ready' && chapter.chapter.layers.some((layer) => layer.id === id),
  );
  return canonicalJson({ stage: STAGE, camera, layers: deckLayers, style: styleFor(state, paperGround(theme)) });
}

/** A store with the whole plan read, as the page has it. */
function openPlan(): AppStore {
  const readJson = (file: string): unknown => JSON.parse(readFileSync(projectPath(`data/${file}`), 'utf8'));
  const read = readPlan('plan.json', readJson('plan.json'));
  if (!read.ok) throw new Error(canonicalJson(read.problems));
  const plan = read.value;
  const store = createAppStore({ plan, locale: 'zh', systemTheme: 'light' });
  const { receiveDataset, receiveChapter } = store.getState();
  for (const { id, file } of plan.datasets) {
    const collection = readJson(file) as PlanFeatureCollection;
    receiveDataset(id, { kind: 'ready', dataset: { id, contentHash: '', collection } });
  }
  for (const { id, file } of plan.roadshow?.chapters ?? []) {
    const chapter = readChapter(file, readJson(file), plan);
    if (!chapter.ok) throw new Error(canonicalJson(chapter.problems));
    receiveChapter(id, { kind: 'ready', chapter: chapter.value });
  }
  return store;
}

function hashFiles(files: readonly string[]): Buffer {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(projectPath(file)))
      .update('\0');
  return hash.digest();
}
