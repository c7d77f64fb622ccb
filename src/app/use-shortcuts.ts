import { useEffect } from 'react';
import { useAppStore } from '../state/use-app-store.ts';

/** ⌘K or Ctrl K opens the search; Escape lets go of the selection when nothing else is open. */
export function useShortcuts(): void {
  const openDialog = useAppStore((state) => state.openDialog);
  const selectFeature = useAppStore((state) => state.selectFeature);
  const isDialogOpen = useAppStore((state) => state.session.dialog.kind !== 'none');
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openDialog({ kind: 'search' });
      }
      if (event.key === 'Escape' && !isDialogOpen) selectFeature(null);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [openDialog, selectFeature, isDialogOpen]);
}
