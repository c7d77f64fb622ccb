import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './bottom-sheet.module.css';

/** Heights that the sheet rests at, as fractions of the window. */
const DETENTS = [0.12, 0.42, 0.88] as const;
const MIDDLE = 1;
/** Higher than this the sheet leaves no map to lie on, as a fraction of the window. */
const COVERED_FROM = 0.7;
/** A press that moves less than this is a tap, in pixels. */
const TAP_PIXELS = 6;

interface BottomSheetProps {
  readonly label: string;
  readonly handleLabel: string;
  /** Comes up to the middle when this turns true. */
  readonly raised: boolean;
  /** Lies on the map just above the sheet and goes up and down with it. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

function nearestDetent(fraction: number): number {
  const distances = DETENTS.map((detent) => Math.abs(detent - fraction));
  return distances.indexOf(Math.min(...distances));
}

/** A sheet at the foot of the screen that a thumb pulls up and down; arrow keys do the same. */
export function BottomSheet({ label, handleLabel, raised, above, children }: BottomSheetProps) {
  const [detent, setDetent] = useState<number>(MIDDLE);
  const [draggedFraction, setDraggedFraction] = useState<number | null>(null);
  const press = useRef<{ startY: number; startFraction: number } | null>(null);
  useEffect(() => {
    if (raised) setDetent((current) => Math.max(current, MIDDLE));
  }, [raised]);
  const fraction = draggedFraction ?? DETENTS[detent] ?? DETENTS[MIDDLE];
  const step = (by: number) => setDetent((current) => Math.max(0, Math.min(DETENTS.length - 1, current + by)));
  const start = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { startY: event.clientY, startFraction: fraction };
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!press.current) return;
    const moved = (press.current.startY - event.clientY) / window.innerHeight;
    setDraggedFraction(Math.max(0.08, Math.min(0.95, press.current.startFraction + moved)));
  };
  const finish = (event: PointerEvent<HTMLElement>) => {
    if (!press.current) return;
    const isTap = Math.abs(event.clientY - press.current.startY) < TAP_PIXELS;
    setDetent(isTap ? (detent + 1) % DETENTS.length : nearestDetent(fraction));
    setDraggedFraction(null);
    press.current = null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') step(1);
    if (event.key === 'ArrowDown') step(-1);
  };
  const height = `${fraction * 100}%`;
  return (
    <>
      <div
        className={classes.above}
        data-dragging={draggedFraction !== null}
        data-covered={fraction > COVERED_FROM}
        style={{ bottom: height }}
      >
        {above}
      </div>
      <section
        className={classes.sheet}
        aria-label={label}
        data-map-inset="bottom"
        data-dragging={draggedFraction !== null}
        style={{ height }}
      >
        <div
          className={classes.handle}
          role="slider"
          tabIndex={0}
          aria-label={handleLabel}
          aria-orientation="vertical"
          aria-valuemin={0}
          aria-valuemax={DETENTS.length - 1}
          aria-valuenow={detent}
          onPointerDown={start}
          onPointerMove={drag}
          onPointerUp={finish}
          onPointerCancel={finish}
          onKeyDown={onKeyDown}
        />
        {children}
      </section>
    </>
  );
}
