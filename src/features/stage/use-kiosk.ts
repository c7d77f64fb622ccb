import { useEffect } from 'react';
import { selectChapter } from '../../state/selectors/select-chapter.ts';
import { useAppStore } from '../../state/use-app-store.ts';

/** After a touch the loop waits so long for another one. */
const IDLE_MILLISECONDS = 45_000;

/** Goes on by itself after each chapter's dwell; a touch pauses it until nobody has touched the wall for a while. */
export function useKiosk(): void {
  const command = useAppStore((state) => state.command);
  const isKiosk = useAppStore((state) => state.session.show.position.isKiosk);
  const isExploring = useAppStore((state) => state.session.show.isExploring);
  const chapter = useAppStore(selectChapter);
  useEffect(() => {
    if (!isKiosk || !chapter) return undefined;
    const goOn = () => {
      if (isExploring) command({ kind: 'explore' }, Date.now());
      command({ kind: 'next' }, Date.now());
    };
    let timer = window.setTimeout(goOn, isExploring ? IDLE_MILLISECONDS : chapter.dwellSeconds * 1000);
    const pause = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(goOn, IDLE_MILLISECONDS);
    };
    const touches = ['pointerdown', 'wheel', 'touchstart'] as const;
    for (const touch of touches) window.addEventListener(touch, pause, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const touch of touches) window.removeEventListener(touch, pause);
    };
  }, [command, isKiosk, isExploring, chapter]);
}
