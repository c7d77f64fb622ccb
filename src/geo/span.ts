/** A stretch of an edge, as shares 0–1 of the way along it, from before to. */
export type Span = readonly [from: number, to: number];

/** The same stretches, ordered, with those that touch or overlap joined. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const [from, to] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}

/** What two stretches share; null when that is nothing or a single point. */
export function commonSpan(one: Span | null, other: Span | null): Span | null {
  if (!one || !other) return null;
  const [from, to] = [Math.max(one[0], other[0]), Math.min(one[1], other[1])];
  return from < to ? [from, to] : null;
}
