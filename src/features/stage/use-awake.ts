import { useEffect, useState } from 'react';

/** The pointer rests after so long. */
const REST_MILLISECONDS = 2_600;

/** Whether the mouse or the keyboard's focus has moved a moment ago. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let timer = window.setTimeout(() => setAwake(false), REST_MILLISECONDS);
    const wake = () => {
      setAwake(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setAwake(false), REST_MILLISECONDS);
    };
    window.addEventListener('pointermove', wake);
    window.addEventListener('focusin', wake);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('pointermove', wake);
      window.removeEventListener('focusin', wake);
    };
  }, []);
  return isAwake;
}
