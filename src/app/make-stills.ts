import { pictureText, stillName } from '../domain/still.ts';
import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { type KeptStill, writeOwnStills } from '../state/own-stills.ts';
import { selectChapterIds } from '../state/selectors/select-chapter.ts';
import { selectTheme } from '../state/selectors/select-theme.ts';

/** A chapter whose map does not come to rest within this time is passed over. */
const PATIENCE_MILLISECONDS = 30_000;

/**
 * Steps through the story on the live map and keeps a picture of every chapter in this browser, for the language and
 * theme of the screen. Ends where it began. It gives way at once when it is called off, and to a presenter who takes
 * the clicker, and then stays where the presenter is.
 */
export async function makeStills(store: AppStore): Promise<void> {
  const begun = store.getState();
  const { position } = begun.session.show;
  const chapterIds = selectChapterIds(begun);
  const made = new Map<string, KeptStill>();
  const count = chapterIds.length;
  let expected = position.chapterId;
  const isTakenOver = () => {
    const { view, session } = store.getState();
    const isOnStage = view.mode.kind === 'roadshow' && view.mode.room === 'stage';
    if (!isOnStage || session.mapStatus.kind !== 'complete') return true;
    return session.stills.run.kind !== 'making' || view.mode.chapterId !== expected;
  };
  store.getState().adoptShow({ ...position, frozenChapterId: null, isKiosk: false, revision: position.revision + 1 });
  for (const [index, chapterId] of chapterIds.entries()) {
    if (isTakenOver()) break;
    expected = chapterId;
    store.getState().command({ kind: 'go-to', chapterNumber: index + 1 }, Date.now());
    await until(store, (state) => state.session.restingChapterId === chapterId || isTakenOver());
    if (isTakenOver()) break;
    const still = await takeStill(store, chapterId);
    if (still) made.set(stillName(chapterId, begun.view.locale, selectTheme(begun)), still);
    if (!isTakenOver()) store.getState().reportStillsRun({ kind: 'making', made: index + 1, count });
  }
  const isWhole = !isTakenOver();
  const wasCalledOff = store.getState().session.stills.run.kind !== 'making';
  if (isWhole || (wasCalledOff && expected === store.getState().session.show.position.chapterId)) {
    const { revision } = store.getState().session.show.position;
    store.getState().adoptShow({ ...position, revision: revision + 1 });
  }
  if (!isWhole) return store.getState().reportStillsRun({ kind: 'none' });
  await keep(store, made);
}

async function takeStill(store: AppStore, chapterId: string): Promise<KeptStill | null> {
  const { document: opened, session, askCapture } = store.getState();
  const chapter = opened.chapters.find(({ id }) => id === chapterId)?.state;
  if (chapter?.kind !== 'ready' || session.restingChapterId !== chapterId) return null;
  askCapture();
  await until(store, (state) => state.session.stills.capture.answer !== null);
  const picture = store.getState().session.stills.capture.answer?.picture;
  return picture ? { picture, pictureText: pictureText(chapter.chapter) } : null;
}

async function keep(store: AppStore, made: ReadonlyMap<string, KeptStill>): Promise<void> {
  const { document: opened, session, receiveOwnStill, reportStillsRun } = store.getState();
  const areKept = await writeOwnStills(opened.plan.id, made);
  for (const [name, still] of made) {
    const old = session.stills.own.get(name);
    receiveOwnStill(name, { ...still, url: URL.createObjectURL(still.picture) });
    if (old) URL.revokeObjectURL(old.url);
  }
  reportStillsRun({ kind: 'made', made: made.size, count: opened.chapters.length, areKept });
}

/** Until the state is so, or patience is at its end. */
function until(store: AppStore, isSo: (state: AppState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (isSo(store.getState())) return resolve();
    const end = () => {
      window.clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = window.setTimeout(end, PATIENCE_MILLISECONDS);
    const stop = store.subscribe((state) => {
      if (isSo(state)) end();
    });
  });
}
