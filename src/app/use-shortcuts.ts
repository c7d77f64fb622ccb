import { useContext, useEffect } from 'react';
import { AppStoreContext } from '../state/use-app-store.ts';

/** ⌘K or Ctrl K opens the search; Escape lets go of the selection when nothing else is open. */
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
      if (event.key === 'Escape' && state?.session.dialog.kind === 'none') state.selectFeature(null);
    };
    // Captured, and before any dialog listens: the one that this Escape closes is still open, and keeps the selection.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [store]);
}
