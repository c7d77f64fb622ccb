import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppState } from './app-state.ts';
import { type ChapterActions, chapterActions } from './chapter-actions.ts';
import { type DocumentActions, documentActions } from './document-actions.ts';
import { type HistoryActions, historyActions } from './history.ts';
import { type InitialStateInput, initialState } from './initial-state.ts';
import { type LabActions, labActions } from './lab-actions.ts';
import { type LayerActions, layerActions } from './layer-actions.ts';
import { type OfflineActions, offlineActions } from './offline-actions.ts';
import { type PreferenceActions, preferenceActions } from './preference-actions.ts';
import { type SessionActions, sessionActions } from './session-actions.ts';
import { type ShowActions, showActions } from './show-actions.ts';
import { type StillsActions, stillsActions } from './stills-actions.ts';
import { type VenueCheckActions, venueCheckActions } from './venue-check-actions.ts';
import { type ViewActions, viewActions } from './view-actions.ts';

export interface AppActions
  extends DocumentActions,
    ChapterActions,
    HistoryActions,
    LabActions,
    LayerActions,
    ViewActions,
    PreferenceActions,
    ShowActions,
    OfflineActions,
    VenueCheckActions,
    StillsActions,
    SessionActions {}

export type AppStore = StoreApi<AppState & AppActions>;

/** One store for the life of the page, or a fresh one for a test. */
export function createAppStore(input: InitialStateInput): AppStore {
  return createStore<AppState & AppActions>()((set, get) => ({
    ...initialState(input),
    ...documentActions(set),
    ...chapterActions(set, get),
    ...historyActions(set, get),
    ...labActions(set),
    ...layerActions(set),
    ...viewActions(set, get),
    ...preferenceActions(set),
    ...showActions(set, get),
    ...offlineActions(set),
    ...venueCheckActions(set),
    ...stillsActions(set),
    ...sessionActions(set),
  }));
}
