import type { Chapter, ChapterEntry, ChapterLook, ChapterState } from '../domain/chapter.ts';
import type { LocalizedText } from '../domain/localized.ts';
import { CHAPTER_SCHEMA_VERSION } from '../domain/schema/chapter-schema.ts';
import type { AppState, Notice, SessionState } from './app-state.ts';
import type { LookPurpose, SeenLooks } from './desk.ts';
import { withArrival, withEdit } from './history.ts';
import { selectChapter } from './selectors/select-chapter.ts';
import { selectFeature } from './selectors/select-features.ts';
import { selectDrawnLayers } from './selectors/select-layers.ts';
import { withRoom } from './show-actions.ts';
import type { GetState, SetState } from './store-types.ts';

export interface ChapterActions {
  /** Asks what the map shows, for a new chapter or for the camera of one. The map answers with `receiveLooks`. */
  askForLook(purpose: LookPurpose): void;
  receiveLooks(requestNumber: number, looks: SeenLooks): void;
  /** @param series changes of the same series in a row are undone in one step */
  changeChapter(chapterId: string, change: Partial<Omit<Chapter, 'id' | 'schemaVersion'>>, series?: string): void;
  duplicateChapter(chapterId: string): void;
  /** The last chapter stays: a story has one at least. */
  deleteChapter(chapterId: string): void;
  /** @param place from 0; held within the story */
  moveChapter(chapterId: string, place: number): void;
  /** One chapter, or the whole story, as the plan's files have it. */
  restoreChapter(chapterId: string): void;
  restoreStory(): void;
  /** Takes over the story that another window has kept. */
  adoptStory(chapters: readonly ChapterEntry[]): void;
  /** Notes what became of reading a chapter of the plan. */
  receiveChapter(chapterId: string, state: ChapterState): void;
}

const PENDING: ChapterState = { kind: 'pending' };

const quoted = (zh: string, en: string, { title }: Pick<Chapter, 'title'>): LocalizedText => ({
  zh: `${zh}“${title.zh || title.en}”`,
  en: `${en} “${title.en || title.zh}”`,
});

function ownEntry(chapter: Chapter): ChapterEntry {
  return { id: chapter.id, isOwn: true, state: { kind: 'ready', chapter } };
}

/** Never an id that the session has used before: a link, or a still, would mean another chapter. */
function freshId({ document, session }: AppState): string {
  const steps = [...session.history.past, ...session.history.future];
  const lists = [document.chapters, ...steps.map(({ patch }) => patch.chapters ?? [])];
  const taken = new Set([...lists.flat().map(({ id }) => id), ...Object.keys(session.planChapters)]);
  let number = 1;
  while (taken.has(`chapter-${number}`)) number += 1;
  return `chapter-${number}`;
}

/** The story as the plan has it, with what has been read of it. */
function planStory({ document, session }: Pick<AppState, 'document' | 'session'>): readonly ChapterEntry[] {
  const listed = document.plan.roadshow?.chapters ?? [];
  return listed.map(({ id }) => ({ id, state: session.planChapters[id] ?? PENDING }));
}

function withStory(
  state: AppState,
  note: LocalizedText,
  chapters: readonly ChapterEntry[],
  series: string | null = null,
): AppState {
  return withEdit(state, { note, series, patch: { chapters } });
}

function chapterOf(state: AppState, chapterId: string): Chapter | undefined {
  const found = state.document.chapters.find(({ id }) => id === chapterId)?.state;
  return found?.kind === 'ready' ? found.chapter : undefined;
}

/** Right behind a chapter; at the end where there is none. */
function inserted(
  chapters: readonly ChapterEntry[],
  entry: ChapterEntry,
  behindId: string | null,
): readonly ChapterEntry[] {
  const at = chapters.findIndex(({ id }) => id === behindId);
  return at < 0 ? [...chapters, entry] : chapters.toSpliced(at + 1, 0, entry);
}

/** A chapter of what is seen: the ground, the layers that are on, the plan state, and what is selected in the light. */
function chapterFromView(state: AppState, camera: ChapterLook): Chapter {
  const { plan } = state.document;
  const shown = selectChapter(state);
  const { selection } = state.view;
  const feature = selectFeature(state, selection);
  const drawn = selectDrawnLayers(state).toReversed();
  const layers = drawn.map(({ layer, opacity }) => ({ id: layer.id, opacity }));
  const ground = plan.layers.at(-1);
  return {
    schemaVersion: CHAPTER_SCHEMA_VERSION,
    id: freshId(state),
    layout: 'story',
    title: feature
      ? { zh: feature.properties.name_zh, en: feature.properties.name_en }
      : { zh: '新章节', en: 'New chapter' },
    caption: { zh: '', en: '' },
    notes: { zh: '', en: '' },
    camera,
    layers: layers.length === 0 && ground ? [{ id: ground.id, opacity: 1 }] : layers,
    planStateId: shown?.planStateId ?? plan.defaultPlanStateId,
    spotlight: selection && feature ? [{ datasetId: selection.datasetId, featureIds: [selection.featureId] }] : [],
    draws: [],
    figures: [],
    legend: true,
    transition: { kind: 'fly', seconds: 2 },
    dwellSeconds: 20,
  };
}

function withLooks(state: AppState, purpose: LookPurpose, looks: SeenLooks): AppState {
  if (purpose.kind === 'new-chapter') {
    const { mode } = state.view;
    const chapter = chapterFromView(state, looks.whole);
    const behindId = mode.kind === 'roadshow' ? mode.chapterId : null;
    const note = quoted('新建章节', 'Add chapter', chapter);
    const added = withStory(state, note, inserted(state.document.chapters, ownEntry(chapter), behindId));
    return withRoom(added, 'desk', chapter.id);
  }
  const change = purpose.kind === 'camera' ? { camera: looks.whole } : { portraitCamera: looks.upright };
  return withChange(state, purpose.chapterId, change, null);
}

function withChange(state: AppState, chapterId: string, change: Partial<Chapter>, series: string | null): AppState {
  const chapter = chapterOf(state, chapterId);
  if (!chapter) return state;
  const changed = { ...chapter, ...change };
  const chapters = state.document.chapters.map((entry) => (entry.id === chapterId ? ownEntry(changed) : entry));
  return withStory(state, quoted('编辑章节', 'Edit chapter', chapter), chapters, series);
}

/** Without a map nobody can say what it shows. */
function withoutMap(session: SessionState): SessionState {
  const text = { zh: '地图没有画出来，取不到视角。', en: 'The map is not drawn, so it has no view to take.' };
  const notice: Notice = { id: (session.notices.at(-1)?.id ?? 0) + 1, tone: 'error', text };
  return { ...session, notices: [...session.notices, notice] };
}

export function chapterActions(set: SetState, get: GetState): ChapterActions {
  return {
    askForLook: (purpose) =>
      set(({ session }) => {
        if (session.mapStatus.kind === 'unavailable') return { session: withoutMap(session) };
        return { session: { ...session, lookRequest: { number: (session.lookRequest?.number ?? 0) + 1, purpose } } };
      }),
    receiveLooks: (requestNumber, looks) =>
      set((state) => {
        const request = state.session.lookRequest;
        return request?.number === requestNumber ? withLooks(state, request.purpose, looks) : {};
      }),
    changeChapter: (chapterId, change, series) =>
      set((state) => withChange(state, chapterId, change, series === undefined ? null : `${chapterId}/${series}`)),
    duplicateChapter: (chapterId) =>
      set((state) => {
        const chapter = chapterOf(state, chapterId);
        if (!chapter) return {};
        const title = { zh: `${chapter.title.zh}（副本）`, en: `${chapter.title.en} (copy)` };
        const copy = { ...chapter, id: freshId(state), title };
        const chapters = inserted(state.document.chapters, ownEntry(copy), chapterId);
        return withStory(state, quoted('复制章节', 'Duplicate chapter', chapter), chapters);
      }),
    deleteChapter: (chapterId) => {
      const { chapters } = get().document;
      if (chapters.length < 2 || !chapters.some(({ id }) => id === chapterId)) return;
      set((state) => {
        const title = chapterOf(state, chapterId)?.title ?? { zh: chapterId, en: chapterId };
        const note = quoted('删除章节', 'Delete chapter', { title });
        const next = withStory(
          state,
          note,
          state.document.chapters.filter(({ id }) => id !== chapterId),
        );
        const { notices, history } = next.session;
        const text = quoted('已删除章节', 'Deleted chapter', { title });
        const notice = { id: (notices.at(-1)?.id ?? 0) + 1, tone: 'info', text, undoes: history.lastNumber } as const;
        return { ...next, session: { ...next.session, notices: [...notices, notice] } };
      });
    },
    moveChapter: (chapterId, place) =>
      set((state) => {
        const { chapters } = state.document;
        const moved = chapters.find(({ id }) => id === chapterId);
        const target = Math.max(0, Math.min(place, chapters.length - 1));
        if (!moved || chapters[target]?.id === chapterId) return {};
        const title = chapterOf(state, chapterId)?.title ?? { zh: chapterId, en: chapterId };
        const rest = chapters.filter(({ id }) => id !== chapterId);
        return withStory(state, quoted('移动章节', 'Move chapter', { title }), rest.toSpliced(target, 0, moved));
      }),
    restoreChapter: (chapterId) =>
      set((state) => {
        const original = planStory(state).find(({ id }) => id === chapterId);
        if (!original) return {};
        const chapters = state.document.chapters.map((entry) => (entry.id === chapterId ? original : entry));
        return withStory(state, { zh: '恢复这一章', en: 'Restore the chapter' }, chapters);
      }),
    restoreStory: () =>
      set((state) =>
        withStory(state, { zh: '恢复规划自带的推介', en: 'Restore the plan’s own story' }, planStory(state)),
      ),
    adoptStory: (chapters) =>
      set((state) => {
        const { planChapters } = state.session;
        const known = chapters.map((entry) =>
          entry.isOwn ? entry : { ...entry, state: planChapters[entry.id] ?? PENDING },
        );
        const note = { zh: '另一个窗口的改动', en: 'Changes from another window' };
        return known.length === 0 ? {} : withStory(state, note, known, 'another-window');
      }),
    receiveChapter: (chapterId, read) =>
      set((state) => {
        const next = withArrival(state, ({ chapters }) =>
          chapters
            ? {
                chapters: chapters.map((entry) =>
                  entry.id === chapterId && !entry.isOwn ? { ...entry, state: read } : entry,
                ),
              }
            : {},
        );
        const planChapters = { ...next.session.planChapters, [chapterId]: read };
        return { ...next, session: { ...next.session, planChapters } };
      }),
  };
}
