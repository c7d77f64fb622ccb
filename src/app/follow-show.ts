import type { RoadshowRoom } from '../domain/mode.ts';
import type { AppState } from '../state/app-state.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { parsePosition, writeShow } from '../state/show-memory.ts';
import type { ShowPosition } from '../story/player.ts';

/** What the audience's windows and the presenter's say to each other. */
type Message =
  | { readonly kind: 'hello'; readonly from: RoadshowRoom }
  | {
      readonly kind: 'position';
      readonly from: RoadshowRoom;
      readonly isAnswer: boolean;
      readonly position: ShowPosition;
    };

/**
 * Keeps where the show stands, and keeps the audience's windows and the presenter's in step. Each holds the whole
 * position, so either may be closed or reloaded and the other goes on; one that opens asks the other where it stands.
 * Windows of the same kind do not follow each other.
 */
export function followShow(store: AppStore, storage: Storage | undefined): void {
  const { id } = store.getState().document.plan;
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`lianjing.show.${id}`);
  const room = (): RoadshowRoom | null => {
    const { view, session } = store.getState();
    // While the venue check walks through the chapters, the show goes on in the other window only.
    if (session.venueCheck) return null;
    return view.mode.kind === 'roadshow' && view.mode.room !== 'desk' ? view.mode.room : null;
  };
  const say = (message: Message) => channel?.postMessage(message);
  const tellPosition = (isAnswer: boolean) => {
    const from = room();
    if (from) say({ kind: 'position', from, isAnswer, position: store.getState().session.show.position });
  };

  let heard: ShowPosition | null = null;
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const own = room();
    const message = readMessage(data);
    if (!own || !message || message.from === own) return;
    if (message.kind === 'hello') return tellPosition(true);
    const { position } = store.getState().session.show;
    const isNewer = message.isAnswer
      ? message.position.revision >= position.revision
      : message.position.revision > position.revision;
    if (!isNewer) return;
    heard = message.position;
    store.getState().adoptShow(message.position);
  });

  const greet = () => {
    const from = room();
    if (from) say({ kind: 'hello', from });
  };
  greet();
  store.subscribe((next, previous) => {
    const { position } = next.session.show;
    const entered = isAtShow(next) && !isAtShow(previous);
    if (entered) greet();
    if (position === previous.session.show.position) return;
    writeShow(storage, id, position, Date.now());
    if (position !== heard && !entered) tellPosition(false);
  });
}

/** Coming back from the venue check is coming in anew. */
function isAtShow({ view, session }: AppState): boolean {
  return view.mode.kind === 'roadshow' && session.venueCheck === null;
}

function readMessage(data: unknown): Message | null {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('from' in data)) return null;
  const from = data.from === 'stage' || data.from === 'presenter' ? data.from : null;
  if (!from) return null;
  if (data.kind === 'hello') return { kind: 'hello', from };
  const position = 'position' in data ? parsePosition(data.position) : undefined;
  return position ? { kind: 'position', from, isAnswer: 'isAnswer' in data && data.isAnswer === true, position } : null;
}
