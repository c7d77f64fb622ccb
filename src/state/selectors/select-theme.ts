import type { AppState, Theme } from '../app-state.ts';

/** The person's choice, else what the system says. */
export function selectTheme({ preferences, session }: AppState): Theme {
  return preferences.themeChoice === 'auto' ? session.systemTheme : preferences.themeChoice;
}
