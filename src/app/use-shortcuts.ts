import { useContext, useEffect } from 'react';
import type { AppStore } from '../state/create-app-store.ts';
import { AppStoreContext } from '../state/use-app-store.ts';

/** Whether somebody is typing: a field has an undo of its own. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

/** ⌘Z or Ctrl Z takes back the last edit, with Shift it does it again; not before an audience. */
function stepThroughEdits(event: KeyboardEvent, { view, undo, redo }: ReturnType<AppStore['getState']>): void {
  const isUndo = (event.metaKey || event.ctrlKey) && !event.altKey && event.key.toLowerCase() === 'z';
  const isShowing = view.mode.kind === 'roadshow' && view.mode.room !== 'desk';
  if (!isUndo || isShowing || isTyping(event)) return;
  event.preventDefault();
  if (event.shiftKey) redo();
  else undo();
}

/** ⌘K or Ctrl K opens the search, ⌘Z or Ctrl Z undoes; Escape lets go of the selection when nothing else is open. */
export function useShortcuts(): void {
  const store = useContext(AppStoreContext);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const state = store?.getState();
      const { mode } = state?.view ?? {};
      // What a search finds is shown on a map, and the presenter's window has none.
      if (mode?.kind === 'roadshow' && mode.room === 'presenter') return;
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        state?.openDialog({ kind: 'search' });
      }
      if (state) stepThroughEdits(event, state);
      if (event.key === 'Escape' && state?.session.dialog.kind === 'none') state.selectFeature(null);
    };
    // Captured, and before any dialog listens: the one that this Escape closes is still open, and keeps the selection.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [store]);
}
