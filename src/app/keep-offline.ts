import { SHOW_LOCK } from '../offline/offline-client.ts';
import { keepOfflineCopy } from '../offline/register.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { selectIsInShow } from '../state/selectors/select-new-version.ts';

/** Keeps a copy of the app that works without a network, and tells the store what becomes of it. */
export async function keepOffline(store: AppStore): Promise<void> {
  holdShowLock(store);
  const { reportOfflineCopy, reportNewVersion } = store.getState();
  const retry = await keepOfflineCopy({
    reportCopy: reportOfflineCopy,
    reportNewVersion,
    onTakenOver: () => reloadWhenFree(store),
  });
  store.subscribe((next, previous) => {
    if (next.session.copyAttempts !== previous.session.copyAttempts) void retry();
  });
}

/** What this page has loaded is of the version before; a show is played to its end with it. */
function reloadWhenFree(store: AppStore): void {
  if (!selectIsInShow(store.getState())) {
    window.location.reload();
    return;
  }
  const stop = store.subscribe((next) => {
    if (selectIsInShow(next)) return;
    stop();
    window.location.reload();
  });
}

/** As long as this window is in a show it holds a lock, so that no other one changes the version under it. */
function holdShowLock(store: AppStore): void {
  let release: (() => void) | null = null;
  const apply = () => {
    const isInShow = selectIsInShow(store.getState());
    if (!isInShow) {
      release?.();
      release = null;
    } else if (!release) {
      const isOver = new Promise<void>((resolve) => {
        release = resolve;
      });
      void navigator.locks?.request(SHOW_LOCK, { mode: 'shared' }, () => isOver);
    }
  };
  apply();
  store.subscribe(apply);
}
