import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { writeShow } from '../state/show-memory.ts';
import { isNewerPosition } from '../state/show-position.ts';
import { Companions } from './companions.ts';
import { readMessage, type ShowMessage, type ShowRoom } from './show-messages.ts';

/** How often a window asks whether the others are there. */
const ASK_EVERY_MILLISECONDS = 4_000;

/** What of the browser the show needs; a test brings its own. */
export interface ShowSurroundings {
  readonly storage: Pick<Storage, 'setItem'> | undefined;
  /** Null where the browser has none: then every window shows alone. */
  readonly openChannel: (name: string) => Pick<BroadcastChannel, 'postMessage' | 'addEventListener'> | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly every: (milliseconds: number, run: () => void) => void;
  /** Tells when the page is left, and when it is shown again out of the browser's memory. */
  readonly page: Pick<EventTarget, 'addEventListener'>;
  /** Another one for each window. */
  readonly windowId: string;
}

export function showSurroundings(storage: Storage | undefined): ShowSurroundings {
  return {
    storage,
    openChannel: (name) => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name)),
    now: () => Date.now(),
    every: (milliseconds, run) => void window.setInterval(run, milliseconds),
    page: window,
    windowId: crypto.getRandomValues(new Uint32Array(3)).join('-'),
  };
}

/** While the venue check walks through the chapters, the show goes on in the other window only. */
function roomOf({ view, session }: AppState): ShowRoom | null {
  if (session.venueCheck) return null;
  return view.mode.kind === 'roadshow' && view.mode.room !== 'desk' ? view.mode.room : null;
}

/**
 * Keeps where the show stands, and keeps the audience's windows and the presenter's in step. Each holds the whole
 * position, so either may be closed or reloaded and the other goes on; one that opens asks the others, and takes over
 * where they stand. Windows of the same kind do not follow each other: two stages keep their own places, until a
 * presenter's window makes one show of them by passing on what it hears.
 */
export function followShow(store: AppStore, surroundings: ShowSurroundings): void {
  const { storage, openChannel, now, every, page, windowId } = surroundings;
  const { id: planId } = store.getState().document.plan;
  const channel = openChannel(`lianjing.show.v1.${planId}`);
  const companions = new Companions();
  let since = now();
  /** Asks still where the show stands, and believes whoever has been there longer. */
  let isJoining = false;
  /** The chapter that somebody went to by opening the show at it. */
  let wish: string | null = null;
  /** What is heard is passed on by the presenter only, so that it does not go round. */
  let isHearing = false;

  const say = (kind: ShowMessage['kind'], from = roomOf(store.getState())) => {
    const { position, isExploring } = store.getState().session.show;
    if (from) channel?.postMessage({ kind, from, windowId, since, isExploring, position } satisfies ShowMessage);
  };
  const report = () => store.getState().reportCompanions(companions.count);
  const ask = () => {
    companions.asked(now());
    say('hello');
  };
  const join = () => {
    since = now();
    isJoining = true;
    ask();
  };
  const part = (from: ShowRoom | null) => {
    say('goodbye', from);
    companions.clear();
    report();
  };
  const hearing = (apply: () => void) => {
    isHearing = true;
    apply();
    isHearing = false;
  };
  const adopt = ({ position }: ShowMessage) => hearing(() => store.getState().adoptShow(position));
  const adoptExploring = ({ isExploring }: ShowMessage) => hearing(() => store.getState().adoptExploring(isExploring));

  const hear = (message: ShowMessage, own: ShowRoom) => {
    if (message.kind === 'exploring') return adoptExploring(message);
    if (message.kind === 'hello') {
      say('answer');
      // A stage that opens anew has its map locked, whatever the one before it had.
      if (own === 'presenter') adoptExploring(message);
      return;
    }
    const isElder = message.since < since || (message.since === since && message.windowId < windowId);
    if (message.kind === 'answer' && isJoining && isElder) {
      isJoining = false;
      adopt(message);
      if (own === 'presenter') adoptExploring(message);
      if (wish !== null) goTo(wish);
      return;
    }
    const { position } = store.getState().session.show;
    const isNewer =
      message.kind === 'step'
        ? isNewerPosition(message.position, position)
        : message.position.revision > position.revision;
    if (isNewer) adopt(message);
  };
  const goTo = (chapterId: string) => {
    const { document: opened, command } = store.getState();
    const chapterNumber = opened.chapters.findIndex(({ id }) => id === chapterId) + 1;
    if (chapterNumber > 0) command({ kind: 'go-to', chapterNumber }, now());
  };

  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const own = roomOf(store.getState());
    const message = readMessage(data);
    if (!own || !message || message.from === own) return;
    if (message.kind === 'goodbye') companions.left(message.windowId);
    else companions.heard(message.windowId);
    report();
    if (message.kind !== 'goodbye') hear(message, own);
  });

  store.subscribe((next, previous) => {
    const [own, was] = [roomOf(next), roomOf(previous)];
    const [show, before] = [next.session.show, previous.session.show];
    const hasMoved = show.position !== before.position;
    if (hasMoved) store.getState().reportShowKept(writeShow(storage, planId, show.position, now()));
    if (own !== was) {
      if (was) part(was);
      wish = own && hasMoved ? show.position.chapterId : null;
      if (own) join();
      return;
    }
    if (hasMoved) {
      isJoining &&= isHearing;
      say('step');
    }
    if (show.isExploring !== before.isExploring && (!isHearing || own === 'presenter')) say('exploring');
  });

  every(ASK_EVERY_MILLISECONDS, () => {
    companions.dropSilent(now());
    report();
    // A presenter wants to know of its audience; a stage that is held, whether there is anybody left to release it.
    const { position } = store.getState().session.show;
    if (roomOf(store.getState()) === 'presenter' || position.frozenChapterId !== null) ask();
  });
  page.addEventListener('pagehide', () => part(roomOf(store.getState())));
  page.addEventListener('pageshow', (event) => {
    if ('persisted' in event && event.persisted === true) join();
  });
  if (roomOf(store.getState())) join();
}
