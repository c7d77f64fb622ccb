import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState } from './app-state.ts';
import type { AppActions, AppStore } from './create-app-store.ts';

/** The page's one store; the composition root provides it. */
export const AppStoreContext = createContext<AppStore | null>(null);

function useAppStoreApi(): AppStore {
  const store = useContext(AppStoreContext);
  if (!store) throw new Error('AppStoreContext: no store was provided above this component');
  return store;
}

/** Reads the smallest thing that the component needs; the selector must return a stable value. */
export function useAppStore<Selected>(selector: (state: AppState & AppActions) => Selected): Selected {
  return useStore(useAppStoreApi(), selector);
}

/** What can be done, without listening to anything: actions never change. */
export function useActions(): AppActions {
  return useAppStoreApi().getState();
}
