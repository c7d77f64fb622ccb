import type { Plan } from '../domain/plan.ts';
import { en } from '../i18n/en.ts';
import { zh } from '../i18n/zh.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { planChapters } from '../state/initial-state.ts';
import { readStoryText, type StoryReading, storyKey, storyText, writeStory } from '../state/kept-story.ts';

/**
 * Keeps the story in this browser as it changes, before the next key is pressed, and takes over what another window of
 * the same browser has kept: the audience's and the presenter's windows show the story as the desk has it.
 */
export function keepStory(store: AppStore, plan: Plan, storage: Storage | undefined, opened: StoryReading): void {
  const { announce } = store.getState();
  const fill = (text: string, reason: string) => text.replace('{{reason}}', reason);
  if (opened.kind === 'broken') {
    const said = opened.isAside ? 'storyBroken' : 'storyBrokenStays';
    announce({
      tone: 'error',
      text: { zh: fill(zh.notices[said], opened.reason.zh), en: fill(en.notices[said], opened.reason.en) },
    });
  }
  // What could not even be laid aside must not be overwritten.
  if (opened.kind === 'broken' && !opened.isAside) return;
  let kept = storyText(plan, store.getState().document.chapters);
  let isRefused = false;
  store.subscribe((next, previous) => {
    if (next.document.chapters === previous.document.chapters) return;
    const text = storyText(plan, next.document.chapters);
    if (text === kept) return;
    kept = text;
    const isKept = writeStory(storage, plan.id, text);
    if (!isKept && !isRefused) {
      next.announce({ tone: 'error', text: { zh: zh.notices.storyRefused, en: en.notices.storyRefused } });
    }
    isRefused = !isKept;
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== storyKey(plan.id) || newValue === kept) return;
    const reading = newValue === null ? null : readStoryText(newValue, plan);
    if (reading && reading.kind !== 'story') return;
    kept = newValue;
    store.getState().adoptStory(reading ? reading.chapters : planChapters(plan));
  });
}
