import type { Polygonal } from '../geo/geometry.ts';
import { unionOf } from '../geo/overlay.ts';
import { MetricError } from './metric.ts';
import type { Located } from './selection.ts';

interface Dissolved {
  readonly parts: readonly Polygonal[];
  readonly whole: Polygonal;
}

/** What was dissolved before, under its first part: the same zones are asked for by one metric after the other. */
const known = new WeakMap<Polygonal, Dissolved>();

/** The polygons of a set as one, overlaps counted once. @throws OverlayError; MetricError when the set is empty. */
export function dissolve(located: readonly Located<Polygonal>[]): Polygonal {
  const parts = located.map(({ geometry }) => geometry);
  const [first] = parts;
  const found = first && known.get(first);
  if (found && found.parts.length === parts.length && found.parts.every((part, index) => part === parts[index])) {
    return found.whole;
  }
  const whole = unionOf(parts);
  if (!first || !whole) throw new MetricError({ zh: '没有面可以合并', en: 'There are no polygons to merge' });
  known.set(first, { parts, whole });
  return whole;
}
