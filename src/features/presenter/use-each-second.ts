import { useSyncExternalStore } from 'react';

let now = Date.now();
let timer: number | undefined;
const listeners = new Set<() => void>();

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  now = Date.now();
  timer ??= window.setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.clearInterval(timer);
    timer = undefined;
  };
}

/**
 * Something that depends on the time, looked at once a second. Only when it reads differently is the part drawn anew.
 * @param read of milliseconds since 1970
 */
export function useEachSecond<Reading extends string | number | boolean>(read: (now: number) => Reading): Reading {
  return useSyncExternalStore(subscribe, () => read(now));
}
