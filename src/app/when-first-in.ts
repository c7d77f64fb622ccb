import type { Mode } from '../domain/mode.ts';
import type { AppStore } from '../state/create-app-store.ts';

/** Begins something once the window is first used for it, so that the first screen does not carry it. */
export function whenFirstIn(store: AppStore, kind: Mode['kind'], begin: () => Promise<void>): void {
  let hasBegun = false;
  const look = () => {
    if (hasBegun || store.getState().view.mode.kind !== kind) return;
    hasBegun = true;
    void begin();
  };
  look();
  store.subscribe(look);
}
