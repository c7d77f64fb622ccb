import type { RoadshowRoom } from '../domain/mode.ts';
import type { ShowCommand } from '../story/commands.ts';
import { audienceChapterId, type ShowPosition, STEPS } from '../story/player.ts';

/** What a room shows of the show: the audience's window their picture, the others the presenter's place. */
export function chapterIn(room: RoadshowRoom, position: ShowPosition): string {
  return room === 'stage' ? audienceChapterId(position) : position.chapterId;
}

/**
 * Where a show stands that is opened at a chapter. A link to what a window of this kind would show anyway is no step, so
 * a reload changes nothing; a link elsewhere opens that chapter, uncovered.
 */
export function openedAt(position: ShowPosition, room: RoadshowRoom, chapterId: string): ShowPosition {
  const isThere =
    chapterId === chapterIn(room, position) || (room === 'presenter' && chapterId === audienceChapterId(position));
  if (isThere) return position;
  return { ...position, chapterId, frozenChapterId: null, blank: 'none', revision: position.revision + 1 };
}

/**
 * A stage whose presenter is gone leads itself: the next step goes on from what the audience sees, and not behind a
 * picture that nobody is left to release.
 */
export function withoutPresenter(position: ShowPosition, command: ShowCommand): ShowPosition {
  const { frozenChapterId } = position;
  if (frozenChapterId === null || !STEPS.includes(command.kind)) return position;
  return { ...position, chapterId: frozenChapterId, frozenChapterId: null, revision: position.revision + 1 };
}

/**
 * A position that another window or another day tells, as this window's story can hold it: undefined when its chapter
 * is unknown here, and not frozen when the audience's chapter is.
 */
export function fitPosition(position: ShowPosition, chapterIds: readonly string[]): ShowPosition | undefined {
  const { chapterId, frozenChapterId } = position;
  if (!chapterIds.includes(chapterId)) return undefined;
  if (frozenChapterId === null || chapterIds.includes(frozenChapterId)) return position;
  return { ...position, frozenChapterId: null };
}

/** In the order of its fields, so that all windows read the same text of the same position. */
function textOf({ chapterId, frozenChapterId, blank, isKiosk, startedAt }: ShowPosition): string {
  return JSON.stringify([chapterId, frozenChapterId, blank, isKiosk, startedAt]);
}

/**
 * Whether a position replaces another. Two windows may step in the same moment and reach the same revision: then which
 * of the two stands does not matter, only that every window chooses the same one.
 */
export function isNewerPosition(candidate: ShowPosition, current: ShowPosition): boolean {
  if (candidate.revision !== current.revision) return candidate.revision > current.revision;
  return textOf(candidate) > textOf(current);
}
