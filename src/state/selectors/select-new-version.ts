import type { AppState } from '../app-state.ts';

/** Whether this window is in a show: on the audience's screen or at the presenter's. */
export function selectIsInShow({ view }: AppState): boolean {
  return view.mode.kind === 'roadshow' && view.mode.room !== 'desk';
}

/**
 * The version to offer now, by its build id; null when there is none. It is never offered during a roadshow, nor while
 * the venue check walks through one: it waits until the person is back at the map.
 */
export function selectOfferedVersion({ view, session }: AppState): string | null {
  if (view.mode.kind === 'roadshow' || session.dialog.kind === 'venue-check') return null;
  return session.newVersion.kind === 'waiting' ? session.newVersion.buildId : null;
}
