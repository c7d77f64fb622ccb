import type { Plan } from '../domain/plan.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { sampleChapter } from './sample-chapter.ts';
import { samplePlan } from './sample-plan.ts';
import { openStore } from './sample-store.ts';

const CHAPTER_IDS = ['opening', 'zones', 'closing'] as const;

/** The sample plan with a story of three chapters. */
export function storyPlan(chapterIds: readonly string[] = CHAPTER_IDS): Plan {
  return {
    ...samplePlan(),
    roadshow: {
      title: { zh: '推介', en: 'Roadshow' },
      targetMinutes: 10,
      chapters: chapterIds.map((id) => ({ id, file: `roadshow/${id}.json` })),
    },
  };
}

/** The sample plan with a story of four chapters, `a` to `d`. */
export function sampleStory(): Plan {
  return storyPlan(['a', 'b', 'c', 'd']);
}

/** A fresh store with the story of three, read. */
export function openStory(): AppStore {
  const store = openStore(storyPlan());
  for (const id of CHAPTER_IDS) {
    store.getState().receiveChapter(id, { kind: 'ready', chapter: sampleChapter(id) });
  }
  return store;
}

export function idsIn(store: AppStore): readonly string[] {
  return store.getState().document.chapters.map(({ id }) => id);
}
