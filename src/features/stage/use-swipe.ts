import { type PointerEvent, useRef } from 'react';
import { useAppStore } from '../../state/use-app-store.ts';

/** A press that moves less is a click, in pixels. */
const CLICK_PIXELS = 12;
const SWIPE_PIXELS = 60;

/**
 * A click anywhere goes on; a finger's swipe goes on or back, and the drag of a mouse does nothing. On an unlocked map
 * none of them does, and in a hall a touch unlocks it.
 */
export function useSwipe() {
  const command = useAppStore((state) => state.command);
  const isKiosk = useAppStore((state) => state.session.show.position.isKiosk);
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const isControl = (event.target as HTMLElement).closest('button, a, input, aside, [role="dialog"]') !== null;
    start.current = event.button === 0 && !isControl ? { x: event.clientX, y: event.clientY } : null;
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    start.current = null;
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (isKiosk) command({ kind: 'explore' }, Date.now());
    else if (Math.hypot(dx, dy) < CLICK_PIXELS) command({ kind: 'next' }, Date.now());
    else if (event.pointerType !== 'mouse' && Math.abs(dx) > SWIPE_PIXELS && Math.abs(dx) > 2 * Math.abs(dy)) {
      command({ kind: dx < 0 ? 'next' : 'back' }, Date.now());
    }
  };
  return { onPointerDown, onPointerUp };
}
