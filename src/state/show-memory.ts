import { z } from '../domain/schema/zod-without-eval.ts';
import { newShow, type ShowPosition } from '../story/player.ts';

/** More steps than anybody takes; a greater number would leave no room to count on. */
const MAX_REVISION = 1_000_000_000;

const positionSchema = z.object({
  revision: z.int().nonnegative().max(MAX_REVISION),
  chapterId: z.string().min(1).max(200),
  frozenChapterId: z.string().min(1).max(200).nullable(),
  blank: z.enum(['none', 'black', 'white']),
  isKiosk: z.boolean(),
  startedAt: z.number().positive().nullable(),
});

function keyOf(planId: string): string {
  return `lianjing.show.v1.${planId}`;
}

/** The position that a text from a store or another window tells; undefined for anything else. */
export function parsePosition(value: unknown): ShowPosition | undefined {
  const read = positionSchema.safeParse(value);
  return read.success ? read.data : undefined;
}

/** A show that has stood still for so long is over: its place is kept, but a new one begins uncovered and by hand. */
const OVER_AFTER_MILLISECONDS = 30 * 60 * 1000;

const storedSchema = z.object({ position: positionSchema, savedAt: z.number() });

/**
 * Where the show stood when this browser last had one: it outlives a reload, a crash and a closed lid.
 * @param now milliseconds since 1970
 */
export function readShow(
  storage: Pick<Storage, 'getItem'> | undefined,
  planId: string,
  now: number,
): ShowPosition | undefined {
  try {
    const { position, savedAt } = storedSchema.parse(JSON.parse(storage?.getItem(keyOf(planId)) ?? 'null'));
    const isOver = now - savedAt > OVER_AFTER_MILLISECONDS;
    return isOver ? { ...newShow(position.chapterId), revision: position.revision } : position;
  } catch {
    return undefined;
  }
}

/**
 * @param now milliseconds since 1970
 * @returns whether it was kept; a browser may refuse.
 */
export function writeShow(
  storage: Pick<Storage, 'setItem'> | undefined,
  planId: string,
  position: ShowPosition,
  now: number,
): boolean {
  try {
    storage?.setItem(keyOf(planId), JSON.stringify({ position, savedAt: now }));
    return storage !== undefined;
  } catch {
    return false;
  }
}
