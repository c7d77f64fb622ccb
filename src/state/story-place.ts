import type { ChapterEntry } from '../domain/chapter.ts';
import type { AppState, PlanDocument } from './app-state.ts';

/**
 * The state with every place in the story on a chapter that there is, after the story has changed: at the desk on the
 * chapter that came back, elsewhere on the neighbour of the one that went.
 */
export function withStoryPlace(state: AppState, before: Pick<PlanDocument, 'chapters'>): AppState {
  const { chapters } = state.document;
  if (chapters === before.chapters) return state;
  const { mode } = state.view;
  const { position } = state.session.show;
  if (chapters.length === 0) {
    return mode.kind === 'roadshow' ? { ...state, view: { ...state.view, mode: { kind: 'map' } } } : state;
  }
  const known = new Set(chapters.map(({ id }) => id));
  const placeOf = (id: string) => (known.has(id) ? id : neighbourOf(id, before.chapters, chapters));
  const frozenChapterId = position.frozenChapterId === null ? null : placeOf(position.frozenChapterId);
  const back = comeBack(before.chapters, chapters);
  const atDesk = mode.kind === 'roadshow' && mode.room === 'desk';
  const shown = atDesk ? (back ?? placeOf(mode.chapterId)) : mode.kind === 'roadshow' ? placeOf(mode.chapterId) : null;
  const chapterId = atDesk && shown !== null ? shown : placeOf(position.chapterId);
  const stays = chapterId === position.chapterId && frozenChapterId === position.frozenChapterId;
  return {
    ...state,
    view:
      mode.kind === 'roadshow' && shown !== null && shown !== mode.chapterId
        ? { ...state.view, mode: { ...mode, chapterId: shown } }
        : state.view,
    session: stays
      ? state.session
      : {
          ...state.session,
          show: {
            ...state.session.show,
            position: { ...position, chapterId, frozenChapterId, revision: position.revision + 1 },
          },
        },
  };
}

/** The one chapter that is there and was not. */
function comeBack(before: readonly ChapterEntry[], after: readonly ChapterEntry[]): string | undefined {
  const known = new Set(before.map(({ id }) => id));
  const fresh = after.filter(({ id }) => !known.has(id));
  return fresh.length === 1 ? fresh[0]?.id : undefined;
}

function neighbourOf(id: string, before: readonly ChapterEntry[], after: readonly ChapterEntry[]): string {
  const place = Math.max(
    0,
    before.findIndex((entry) => entry.id === id),
  );
  return after[Math.min(place, after.length - 1)]?.id ?? '';
}
