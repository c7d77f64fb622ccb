import type { ShowCommand } from './commands.ts';

/** What covers the audience's screen. */
export type Blank = 'none' | 'black' | 'white';

/** Where a show stands: what the audience's window and the presenter's have in common. */
export interface ShowPosition {
  /** Goes up with every change, so that the newer of two is known. */
  readonly revision: number;
  /** The presenter's place. */
  readonly chapterId: string;
  /** What the audience keeps seeing while the presenter looks ahead; null when they see the presenter's place. */
  readonly frozenChapterId: string | null;
  readonly blank: Blank;
  /** Goes on by itself, round and round. */
  readonly isKiosk: boolean;
  /** When the show began, in milliseconds since 1970; null before its first step. */
  readonly startedAt: number | null;
}

/** A show that has not begun. */
export function newShow(chapterId: string): ShowPosition {
  return { revision: 0, chapterId, frozenChapterId: null, blank: 'none', isKiosk: false, startedAt: null };
}

/** What the audience sees. */
export function audienceChapterId({ chapterId, frozenChapterId }: ShowPosition): string {
  return frozenChapterId ?? chapterId;
}

/** The chapter that a step leads to. The ends are ends, but for a loop, which goes round. */
export function chapterAfter(
  chapterIds: readonly string[],
  chapterId: string,
  command: ShowCommand,
  goesRound: boolean,
): string {
  const last = chapterIds.length - 1;
  const at = Math.max(0, chapterIds.indexOf(chapterId));
  const target = (() => {
    switch (command.kind) {
      case 'next':
        return goesRound && at === last ? 0 : at + 1;
      case 'back':
        return at - 1;
      case 'first':
        return 0;
      case 'last':
        return last;
      case 'go-to':
        return command.chapterNumber - 1;
      default:
        return at;
    }
  })();
  return chapterIds[Math.min(last, Math.max(0, target))] ?? chapterId;
}

/** What leads to a chapter. */
export const STEPS: readonly ShowCommand['kind'][] = ['next', 'back', 'first', 'last', 'go-to'];

/**
 * The show after a command. A step uncovers the screen; whatever has no effect on the position leaves it as it was.
 * @param now milliseconds since 1970, for the clock of the show
 */
export function play(
  position: ShowPosition,
  command: ShowCommand,
  chapterIds: readonly string[],
  now: number,
): ShowPosition {
  const change = (part: Partial<ShowPosition>): ShowPosition => ({
    ...position,
    ...part,
    revision: position.revision + 1,
  });
  if (STEPS.includes(command.kind)) {
    const chapterId = chapterAfter(chapterIds, position.chapterId, command, position.isKiosk);
    if (chapterId === position.chapterId && position.blank === 'none') return position;
    return change({ chapterId, blank: 'none', startedAt: position.startedAt ?? now });
  }
  switch (command.kind) {
    case 'blank':
      return change({ blank: position.blank === command.color ? 'none' : command.color });
    case 'freeze':
      return change({ frozenChapterId: position.frozenChapterId === null ? position.chapterId : null });
    case 'kiosk':
      return change({ isKiosk: !position.isKiosk, blank: 'none', frozenChapterId: null });
    default:
      return position;
  }
}
