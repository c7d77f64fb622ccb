import { useReducedMotion } from '@mantine/hooks';
import { useEffect, useState } from 'react';

const COUNTING_MILLISECONDS = 1100;

/** Goes from 0 to 1 once it may begin, slowing down; at once where the reader prefers stills. */
export function useCountUp(mayBegin: boolean): number {
  const isStill = useReducedMotion(false, { getInitialValueInEffect: false });
  const [fraction, setFraction] = useState(0);
  useEffect(() => {
    if (!mayBegin || isStill) return undefined;
    let frame = 0;
    const start = performance.now();
    const step = (now: number) => {
      const elapsed = Math.min(1, Math.max(0, now - start) / COUNTING_MILLISECONDS);
      setFraction(1 - (1 - elapsed) ** 3);
      if (elapsed < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [mayBegin, isStill]);
  return isStill ? 1 : fraction;
}
