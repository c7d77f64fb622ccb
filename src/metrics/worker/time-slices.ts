/** How long work goes on before others get a turn: short against a frame of progress, long against a turn. */
const SLICE_MILLISECONDS = 16;

/** Lets waiting messages in, which is what makes work cancellable. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * Runs work to its end, with a turn for others whenever a slice of time is over.
 * @param goOn asked after each turn; hears how much is done, 0–1
 * @returns what the work returns, or null when it was not to go on
 */
export async function runInSlices<Result>(
  work: Generator<number, Result, void>,
  goOn: (fraction: number) => boolean,
): Promise<Result | null> {
  let sliceEnd = performance.now() + SLICE_MILLISECONDS;
  let step = work.next();
  while (!step.done) {
    if (performance.now() >= sliceEnd) {
      await nextTask();
      if (!goOn(step.value)) return null;
      sliceEnd = performance.now() + SLICE_MILLISECONDS;
    }
    step = work.next();
  }
  return step.value;
}
