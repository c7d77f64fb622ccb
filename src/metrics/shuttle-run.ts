import type { RequestOf } from './metric.ts';

/** How long a shuttle is under way, and how many vehicles keep its headway. */
export interface ShuttleRun {
  readonly runMinutes: number;
  /** There and back with a stand at either end. */
  readonly cycleMinutes: number;
  readonly vehicles: number;
}

const SECONDS_PER_MINUTE = 60;
const MINUTES_PER_HOUR = 60;
const METERS_PER_KILOMETER = 1000;

/** A cycle that is a whole number of headways but for rounding needs no further vehicle. */
const ROUNDING = 1e-9;

export function shuttleRun(
  { speedKilometersPerHour, headwayMinutes, dwellSeconds }: RequestOf<'shuttle'>,
  lengthMeters: number,
  stopCount: number,
): ShuttleRun {
  const dwellMinutes = dwellSeconds / SECONDS_PER_MINUTE;
  const movingMinutes = (lengthMeters / METERS_PER_KILOMETER / speedKilometersPerHour) * MINUTES_PER_HOUR;
  const runMinutes = movingMinutes + dwellMinutes * (stopCount - 2);
  const cycleMinutes = 2 * runMinutes + 2 * dwellMinutes;
  return { runMinutes, cycleMinutes, vehicles: Math.max(1, Math.ceil(cycleMinutes / headwayMinutes - ROUNDING)) };
}
