import type { MultiLineString, Position } from 'geojson';
import { type LonLat, type Polygonal, polygonsOf } from '../../src/geo/geometry.ts';

/**
 * The limits of areas that lie side by side as lines, each stretch once. Drawn from the areas, a shared limit would be
 * drawn twice, and its two rows of dots would fill each other's gaps.
 */
export function sharedLimitsOf(areas: readonly Polygonal[]): MultiLineString {
  const drawn = new Set<string>();
  const lines: Position[][] = [];
  for (const ring of areas.flatMap((area) => polygonsOf(area).flat())) lines.push(...newStretches(ring, drawn));
  return { type: 'MultiLineString', coordinates: lines };
}

/** The stretches of a ring none of whose edges has been drawn; they are then taken as drawn. */
function newStretches(ring: readonly LonLat[], drawn: Set<string>): readonly Position[][] {
  const stretches: Position[][] = [];
  let stretch: Position[] = [];
  for (const [index, end] of ring.entries()) {
    const start = ring[index - 1];
    if (!start) continue;
    const key = [start.join(','), end.join(',')].sort().join(' ');
    if (drawn.has(key)) {
      stretch = [];
      continue;
    }
    drawn.add(key);
    if (stretch.length === 0) {
      stretch = [[...start]];
      stretches.push(stretch);
    }
    stretch.push([...end]);
  }
  return stretches;
}
