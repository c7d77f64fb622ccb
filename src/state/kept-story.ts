import type { ChapterEntry } from '../domain/chapter.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { Plan } from '../domain/plan.ts';
import { readDraftChapter } from '../domain/schema/read-chapter.ts';
import { z } from '../domain/schema/zod-without-eval.ts';

const STORY_SCHEMA_VERSION = 1;

/**
 * A story as this browser keeps it. What nobody has touched is named and not copied, so that it goes on following the
 * plan's files.
 */
const storedSchema = z.strictObject({
  schemaVersion: z.literal(STORY_SCHEMA_VERSION),
  /** The chapters that the plan had when the story was kept: a later one is new, a missing one was deleted. */
  planChapterIds: z.array(z.string()),
  chapters: z
    .array(z.union([z.strictObject({ plan: z.string() }), z.strictObject({ id: z.string().min(1), own: z.unknown() })]))
    .min(1),
});

export type StoryReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'story'; readonly chapters: readonly ChapterEntry[] }
  /** What is kept is no story that can be read; its text lies aside, unless the browser refused even that. */
  | { readonly kind: 'broken'; readonly reason: LocalizedText; readonly isAside: boolean };

export function storyKey(planId: string): string {
  return `lianjing.story.v1.${planId}`;
}

/** The story as a text to keep; null for the plan's own, which needs no keeping. */
export function storyText(plan: Plan, chapters: readonly ChapterEntry[]): string | null {
  const planChapterIds = plan.roadshow?.chapters.map(({ id }) => id) ?? [];
  const isPlans = chapters.every(({ id, isOwn }, index) => !isOwn && id === planChapterIds[index]);
  if (isPlans && chapters.length === planChapterIds.length) return null;
  return JSON.stringify({
    schemaVersion: STORY_SCHEMA_VERSION,
    planChapterIds,
    chapters: chapters.map(({ id, isOwn, state, unread }) =>
      isOwn ? { id, own: state.kind === 'ready' ? state.chapter : unread } : { plan: id },
    ),
  });
}

/** Reads a kept text; an own chapter that cannot be shown says why, and what was kept of it stays with it. */
export function readStoryText(text: string, plan: Plan): StoryReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return broken({ zh: '文字不完整', en: 'the text is not whole' });
  }
  const version = z.object({ schemaVersion: z.number() }).safeParse(json);
  if (version.success && version.data.schemaVersion > STORY_SCHEMA_VERSION) {
    return broken({ zh: '它由较新的版本保存', en: 'a newer version has kept it' });
  }
  const stored = storedSchema.safeParse(json);
  if (!stored.success) return broken({ zh: '格式读不懂', en: 'its format is not understood' });
  const seen = new Set<string>();
  const chapters = stored.data.chapters.flatMap((kept): ChapterEntry[] => {
    const id = 'plan' in kept ? kept.plan : kept.id;
    const isGone = 'plan' in kept && !plan.roadshow?.chapters.some((chapter) => chapter.id === id);
    if (isGone || seen.has(id)) return [];
    seen.add(id);
    return ['plan' in kept ? { id, state: { kind: 'pending' } } : readOwn(id, kept.own, plan)];
  });
  return { kind: 'story', chapters: withNewOnes(chapters, plan, stored.data.planChapterIds) };
}

function broken(reason: LocalizedText): StoryReading {
  return { kind: 'broken', reason, isAside: false };
}

function readOwn(id: string, own: unknown, plan: Plan): ChapterEntry {
  const read = readDraftChapter(id, own, plan);
  return read.ok
    ? { id, isOwn: true, state: { kind: 'ready', chapter: { ...read.value, id } } }
    : { id, isOwn: true, state: { kind: 'failed', problems: read.problems }, unread: own };
}

/** Chapters that the plan has got since then come in behind the one that they follow in the plan. */
function withNewOnes(
  chapters: readonly ChapterEntry[],
  { roadshow }: Plan,
  knownIds: readonly string[],
): readonly ChapterEntry[] {
  const listed = roadshow?.chapters.map(({ id }) => id) ?? [];
  return listed.reduce<readonly ChapterEntry[]>((story, id, index) => {
    if (knownIds.includes(id) || story.some((entry) => entry.id === id)) return story;
    const behind = story.findIndex((entry) => entry.id === listed[index - 1]);
    return story.toSpliced(behind < 0 ? story.length : behind + 1, 0, { id, state: { kind: 'pending' } });
  }, chapters);
}

/** The story that this browser has kept of a plan. One that cannot be read is laid aside whole, never overwritten. */
export function readKeptStory(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined, plan: Plan): StoryReading {
  const text = storage?.getItem(storyKey(plan.id)) ?? null;
  if (text === null || !storage) return { kind: 'none' };
  const reading = readStoryText(text, plan);
  return reading.kind === 'broken' ? { ...reading, isAside: layAside(storage, plan.id, text) } : reading;
}

function layAside(storage: Pick<Storage, 'getItem' | 'setItem'>, planId: string, text: string): boolean {
  let number = 1;
  const key = () => `${storyKey(planId)}.aside.${number}`;
  for (let kept = storage.getItem(key()); kept !== null && kept !== text; kept = storage.getItem(key())) number += 1;
  try {
    storage.setItem(key(), text);
    return true;
  } catch {
    return false;
  }
}

/** @returns whether it was kept; a browser may refuse. What was kept before then stays. */
export function writeStory(
  storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined,
  planId: string,
  text: string | null,
): boolean {
  try {
    if (text === null) storage?.removeItem(storyKey(planId));
    else storage?.setItem(storyKey(planId), text);
    return storage !== undefined;
  } catch {
    return false;
  }
}
