import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';

/** How a slice of actions changes the state; it sees the facts, not the other slices' actions. */
export type SetState = StoreApi<AppState>['setState'];
export type GetState = StoreApi<AppState>['getState'];
