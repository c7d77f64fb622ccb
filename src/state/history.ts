import type { LocalizedText } from '../domain/localized.ts';
import type { AppState, DocumentEdit, DocumentPatch, HistoryState, PlanDocument } from './app-state.ts';
import type { GetState, SetState } from './store-types.ts';
import { withStoryPlace } from './story-place.ts';

export const NO_HISTORY: HistoryState = { past: [], future: [], lastNumber: 0 };

/** Patches share what they do not change, so that a step costs little; beyond this many the oldest are forgotten. */
const LONGEST_PAST = 200;

export interface HistoryActions {
  /**
   * The one way to edit the document: it can be undone.
   * @param note what was done, as the undo button names it
   * @param series edits of the same series in a row are one step
   * @returns the patch that takes it back
   */
  applyEdit(note: LocalizedText, patch: DocumentPatch, series?: string): DocumentPatch;
  undo(): void;
  redo(): void;
}

/** The document with parts of it replaced, and the patch that leads back. */
export function applyPatch(
  document: PlanDocument,
  patch: DocumentPatch,
): { readonly document: PlanDocument; readonly reverse: DocumentPatch } {
  const keys = Object.keys(patch) as (keyof PlanDocument)[];
  return {
    document: { ...document, ...patch },
    reverse: Object.fromEntries(keys.map((key) => [key, document[key]])),
  };
}

/** The state after an edit, its reverse on the pile of what can be undone. */
export function withEdit(state: AppState, edit: Omit<DocumentEdit, 'number'>): AppState {
  const { past, lastNumber } = state.session.history;
  const { document, reverse } = applyPatch(state.document, edit.patch);
  const last = past.at(-1);
  const goesOn =
    last !== undefined &&
    edit.series !== null &&
    last.series === edit.series &&
    state.session.history.future.length === 0 &&
    Object.keys(reverse).every((key) => key in last.patch);
  const step = { ...edit, number: lastNumber + 1, patch: goesOn ? last.patch : reverse };
  const kept = (goesOn ? past.slice(0, -1) : past).slice(1 - LONGEST_PAST);
  return settled(state, document, { past: [...kept, step], future: [], lastNumber: step.number });
}

function settled(state: AppState, document: PlanDocument, history: HistoryState): AppState {
  const newest = history.past.at(-1)?.number;
  const notices = state.session.notices.filter(({ undoes }) => undoes === undefined || undoes === newest);
  return withStoryPlace({ ...state, document, session: { ...state.session, history, notices } }, state.document);
}

function step(state: AppState, from: 'past' | 'future'): AppState {
  const { history } = state.session;
  const edit = history[from].at(-1);
  if (!edit) return state;
  const { document, reverse } = applyPatch(state.document, edit.patch);
  const rest = history[from].slice(0, -1);
  const back = { ...edit, patch: reverse };
  return settled(
    state,
    document,
    from === 'past'
      ? { ...history, past: rest, future: [...history.future, back] }
      : { ...history, future: rest, past: [...history.past, back] },
  );
}

/**
 * The state after something has been read that nobody has edited: no step back may undo it, so it goes into the
 * patches as well.
 * @param arrive the parts of a document, or of a patch, that the arrival changes
 */
export function withArrival(state: AppState, arrive: (part: DocumentPatch) => DocumentPatch): AppState {
  const receive = (edit: DocumentEdit): DocumentEdit => ({ ...edit, patch: { ...edit.patch, ...arrive(edit.patch) } });
  const { history } = state.session;
  const isUntouched = history.past.length === 0 && history.future.length === 0;
  return {
    ...state,
    document: { ...state.document, ...arrive(state.document) },
    session: isUntouched
      ? state.session
      : {
          ...state.session,
          history: { ...history, past: history.past.map(receive), future: history.future.map(receive) },
        },
  };
}

export function historyActions(set: SetState, get: GetState): HistoryActions {
  return {
    applyEdit: (note, patch, series) => {
      const { reverse } = applyPatch(get().document, patch);
      set((state) => withEdit(state, { note, patch, series: series ?? null }));
      return reverse;
    },
    undo: () => set((state) => step(state, 'past')),
    redo: () => set((state) => step(state, 'future')),
  };
}
