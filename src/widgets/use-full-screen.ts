import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Whether the page fills the screen, and the switch for it. */
export function useFullScreen(): { readonly isFull: boolean; readonly toggle: () => void } {
  const isFull = useSyncExternalStore(subscribe, () => document.fullscreenElement !== null);
  return { isFull, toggle: () => void setFullScreen(document.fullscreenElement === null) };
}

/** Fills the screen with the page, or gives it back. A browser may refuse (an embedded page): then nothing changes. */
export async function setFullScreen(isWanted: boolean): Promise<void> {
  if (isWanted === (document.fullscreenElement !== null)) return;
  try {
    await (isWanted ? document.documentElement.requestFullscreen() : document.exitFullscreen());
  } catch {
    // There is nothing to say that the unchanged screen does not.
  }
}
