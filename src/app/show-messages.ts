import { parsePosition } from '../state/show-memory.ts';
import type { ShowPosition } from '../story/player.ts';

/** The rooms that take part in a show; the desk only writes one. */
export type ShowRoom = 'stage' | 'presenter';

/**
 * What a window says to the others:
 * - `hello`: is anybody there, and where do you stand?
 * - `answer`: I am here, and stand there
 * - `step`: the show has gone there
 * - `exploring`: the audience's map has been unlocked, or locked again
 * - `goodbye`: I am closing
 */
const KINDS = ['hello', 'answer', 'step', 'exploring', 'goodbye'] as const;

export interface ShowMessage {
  readonly kind: (typeof KINDS)[number];
  readonly from: ShowRoom;
  /** Tells windows of one room apart. */
  readonly windowId: string;
  /** When the window joined, in milliseconds since 1970: whoever is younger asks, whoever is older knows. */
  readonly since: number;
  readonly isExploring: boolean;
  readonly position: ShowPosition;
}

/** A message as another window sent it; null for anything that is none. */
export function readMessage(data: unknown): ShowMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, from, windowId, since, isExploring, position } = data as Partial<Record<keyof ShowMessage, unknown>>;
  const known = KINDS.find((candidate) => candidate === kind);
  const parsed = parsePosition(position);
  if (!known || !parsed || (from !== 'stage' && from !== 'presenter')) return null;
  if (typeof windowId !== 'string' || windowId === '' || windowId.length > 64) return null;
  if (typeof since !== 'number' || !Number.isFinite(since)) return null;
  return { kind: known, from, windowId, since, isExploring: isExploring === true, position: parsed };
}
