import { useContext, useLayoutEffect } from 'react';
import { AppStoreContext } from '../state/use-app-store.ts';
import { commandOfKey, isShowKey } from '../story/commands.ts';
import { setFullScreen } from './use-full-screen.ts';

/** Someone who works the controls by keyboard means the control, and someone who types means the letter. */
function isForAnother(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest('input, textarea, select, [contenteditable="true"]')) return true;
  const scrolls = event.key === 'ArrowUp' || event.key === 'ArrowDown';
  if (scrolls && target?.closest('[data-scrolls]:focus-visible') != null) return true;
  const isPress = event.key === ' ' || event.key === 'Enter';
  return isPress && target?.closest('button:focus-visible, a:focus-visible') != null;
}

/** The keys of a clicker and of a keyboard drive the show, wherever the focus is, in the audience's window and the presenter's. */
export function useShowKeys(): void {
  const store = useContext(AppStoreContext);
  // Before the first picture is painted: whoever sees the words may press at once.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // Asked at every press: two keys may come before the page has drawn the first one's effect.
      const state = store?.getState();
      // The report of the venue check is read with the keys that drive a show.
      if (!state || state.session.dialog.kind === 'venue-check' || isForAnother(event)) return;
      if (isShowKey(event) && event.key !== 'Escape') event.preventDefault();
      const asked = commandOfKey(event, state.session.show.digits);
      if (!asked) return;
      if (asked.kind === 'full-screen') void setFullScreen(event.key === 'F5' || !document.fullscreenElement);
      else if (asked.kind === 'leave-full-screen') void setFullScreen(false);
      else state.command(asked, Date.now());
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}
