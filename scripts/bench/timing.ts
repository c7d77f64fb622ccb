/** The milliseconds of every run, and what came out of the last. */
export interface Timed<Result> {
  readonly milliseconds: readonly number[];
  readonly result: Result;
}

export function timeRuns<Result>(times: number, run: (index: number) => Result): Timed<Result> {
  const milliseconds: number[] = [];
  const once = (index: number): Result => {
    const start = performance.now();
    const result = run(index);
    milliseconds.push(performance.now() - start);
    return result;
  };
  let result = once(0);
  for (let index = 1; index < times; index += 1) result = once(index);
  return { milliseconds, result };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}
