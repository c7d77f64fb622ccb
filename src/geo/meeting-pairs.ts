import Flatbush from 'flatbush';
import type { Bounds } from '../domain/plan.ts';

/** The pairs of boxes that touch or overlap, each once, the lower index first; by a spatial index, so nearly linear. */
export function meetingPairs(boxes: readonly Bounds[]): readonly (readonly [number, number])[] {
  if (boxes.length < 2) return [];
  const tree = new Flatbush(boxes.length);
  for (const [west, south, east, north] of boxes) tree.add(west, south, east, north);
  tree.finish();
  return boxes.flatMap(([west, south, east, north], index) =>
    tree
      .search(west, south, east, north, (other) => other > index)
      .sort((one, other) => one - other)
      .map((other) => [index, other] as const),
  );
}
