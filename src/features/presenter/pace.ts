/** Less than this is nothing to hurry for. */
const TOLERANCE_MILLISECONDS = 15_000;

/** How a speaker stands to the plan. */
export interface Pace {
  /** Which chapter is due by now, from 0. */
  readonly dueIndex: number;
  /** Behind the plan when positive, ahead of it when negative, 0 when about on time. Milliseconds. */
  readonly lagMilliseconds: number;
  /** Of the whole target; negative once it is over. Milliseconds. */
  readonly remainingMilliseconds: number;
}

/**
 * Each chapter's share of the target is its share of the loop's dwell times. A speaker is on time while the chapter's
 * own share runs.
 * @param dwells of the chapters in their order; any unit, all positive
 * @param at the chapter that is being spoken to, from 0
 */
export function paceOf(
  dwells: readonly number[],
  targetMilliseconds: number,
  elapsedMilliseconds: number,
  at: number,
): Pace {
  const total = dwells.reduce((sum, dwell) => sum + dwell, 0);
  let spent = 0;
  const ends = dwells.map((dwell) => {
    spent += dwell;
    return (spent / total) * targetMilliseconds;
  });
  const found = ends.findIndex((end) => elapsedMilliseconds < end);
  const start = ends[at - 1] ?? 0;
  const end = ends[at] ?? targetMilliseconds;
  const lag = elapsedMilliseconds > end ? elapsedMilliseconds - end : Math.min(0, elapsedMilliseconds - start);
  return {
    dueIndex: found === -1 ? Math.max(0, dwells.length - 1) : found,
    lagMilliseconds: Math.abs(lag) < TOLERANCE_MILLISECONDS ? 0 : lag,
    remainingMilliseconds: targetMilliseconds - elapsedMilliseconds,
  };
}

/** `7:05`, `1:07:05`; what is negative is written without its sign. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
