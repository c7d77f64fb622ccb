import { pictureText, STILLS_FOLDER, stillName } from '../../domain/still.ts';
import type { AppState } from '../app-state.ts';
import { selectTheme } from './select-theme.ts';

/**
 * Where the page finds the picture of a chapter's map, in the language and theme of the screen: this browser's own if it
 * is one of the chapter as it stands, else the one that comes with the plan.
 * @returns null where there is none, or where it is not yet known
 */
export function selectStillUrl(state: AppState, chapterId: string): string | null {
  const { shipped, own } = state.session.stills;
  const name = stillName(chapterId, state.view.locale, selectTheme(state));
  const made = own.get(name);
  const chapter = state.document.chapters.find(({ id }) => id === chapterId)?.state;
  if (made && (chapter?.kind !== 'ready' || pictureText(chapter.chapter) === made.pictureText)) return made.url;
  return shipped?.has(name) ? `${STILLS_FOLDER}/${name}.png` : null;
}

/** The datasets that a chapter's picture is drawn from, each in the state that its reading has come to. */
function datasetKinds({ document, view }: AppState): readonly string[] {
  const { mode } = view;
  if (mode.kind !== 'roadshow') return [];
  const found = document.chapters.find(({ id }) => id === mode.chapterId)?.state;
  if (!found || found.kind === 'pending') return ['pending'];
  if (found.kind === 'failed') return [];
  const layerIds = new Set(found.chapter.layers.map(({ id }) => id));
  const datasetIds = document.plan.layers.flatMap((layer) =>
    layerIds.has(layer.id) && layer.kind !== 'base' ? [layer.datasetId] : [],
  );
  return datasetIds.map((id) => document.datasets[id]?.kind ?? 'failed');
}

/**
 * Whether the live map shows the chapter as it is meant. When it does not (it is being made, its graphics card is gone,
 * a dataset is missing, a part has failed) the chapter's still stands in for it. Whoever has unlocked the map sees the
 * live one, as far as it goes.
 */
export function selectIsMapTrusted(state: AppState): boolean {
  const { mapStatus, show } = state.session;
  const { mode } = state.view;
  if (mode.kind !== 'roadshow') return true;
  if (show.isExploring && (mapStatus.kind === 'complete' || mapStatus.kind === 'drawn')) return true;
  if (mapStatus.kind !== 'complete' || show.mapFaultChapterId === mode.chapterId) return false;
  return datasetKinds(state).every((kind) => kind === 'ready');
}
