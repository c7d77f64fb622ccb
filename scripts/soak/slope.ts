/** What was counted after so many steps. */
export interface Sample {
  readonly steps: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly contexts: number;
}

/** The slope of the straight line that fits best, in units of y per unit of x (ordinary least squares). */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const meanX = mean(points.map(([x]) => x));
  const meanY = mean(points.map(([, y]) => y));
  const run = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  if (run === 0) throw new RangeError('slope: the points must lie at two places at least');
  return points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / run;
}

/**
 * How much each may grow for a step of the show, once it is warm; contexts may never be more than so many. The heap goes
 * up and down by a megabyte between two collections, which over 200 steps reads as ±5 kB a step; what leaks is a style or a
 * dataset, at 50 kB and more.
 */
const BOUNDS = { heapBytes: 12_000, nodes: 0.5, listeners: 0.1, contexts: 1 } as const;

export interface Verdict {
  readonly name: string;
  readonly value: number;
  readonly bound: number;
  readonly ok: boolean;
}

/** Holds the samples to the bounds. */
export function judge(samples: readonly Sample[]): readonly Verdict[] {
  const growth = (name: 'heapBytes' | 'nodes' | 'listeners'): Verdict => {
    const value = slope(samples.map((sample) => [sample.steps, sample[name]] as const));
    return { name: `${name} a step`, value, bound: BOUNDS[name], ok: value <= BOUNDS[name] };
  };
  const contexts = Math.max(...samples.map((sample) => sample.contexts));
  return [
    growth('heapBytes'),
    growth('nodes'),
    growth('listeners'),
    { name: 'live WebGL contexts', value: contexts, bound: BOUNDS.contexts, ok: contexts <= BOUNDS.contexts },
  ];
}
