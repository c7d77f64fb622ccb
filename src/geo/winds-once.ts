import type { LonLat } from './geometry.ts';

/** Ground that is enclosed twice, or from outside, in shares of all ground: less is rounding. */
const NEGLIGIBLE_SHARE = 1e-6;

type Rings = readonly (readonly LonLat[])[];

/**
 * Whether closed rings, the first the outer one and the others its holes, enclose the same ground by the even-odd rule as
 * by adding and taking away their areas. They do not when a ring runs along itself, when it passes through a vertex of its
 * own from one side to the other, or when a hole lies outside the outer ring or within another hole.
 *
 * Takes strips between neighbouring vertices' latitudes: within one, no edge starts or ends, and edges that do not cross
 * keep their order.
 * @param rings without proper crossings; each may wind either way
 */
export function windsOnce(rings: Rings): boolean {
  const edges = rings.flatMap((ring, index) => upwardEdges(ring, index === 0 ? 1 : -1));
  edges.sort((one, other) => one.low - other.low);
  const heights = [...new Set(edges.flatMap(({ low, high }) => [low, high]))].sort((one, other) => one - other);
  let [ground, wrong, next] = [0, 0, 0];
  let active: UpwardEdge[] = [];
  for (const [index, bottom] of heights.entries()) {
    const top = heights[index + 1] ?? bottom;
    active = active.filter(({ high }) => high > bottom);
    for (let edge = edges[next]; edge && edge.low <= bottom; edge = edges[next]) {
      active.push(edge);
      next += 1;
    }
    const middle = (bottom + top) / 2;
    const passed = active.map((edge) => ({ x: xAt(edge, middle), sign: edge.sign }));
    passed.sort((one, other) => one.x - other.x);
    let winding = 0;
    passed.forEach(({ x, sign }, place) => {
      winding += sign;
      const area = ((passed[place + 1]?.x ?? x) - x) * (top - bottom);
      const isInside = place % 2 === 0;
      if (isInside) ground += area;
      wrong += area * Math.abs(winding - (isInside ? 1 : 0));
    });
  }
  return wrong <= ground * NEGLIGIBLE_SHARE;
}

/** An edge by its ends from south to north; its sign is 1 where ground begins east of it. */
interface UpwardEdge {
  readonly low: number;
  readonly high: number;
  readonly lowX: number;
  readonly highX: number;
  readonly sign: number;
}

function upwardEdges(ring: readonly LonLat[], turn: 1 | -1): readonly UpwardEdge[] {
  const sense = runsCounterClockwise(ring) ? turn : -turn;
  return ring.slice(1).flatMap((end, index): readonly UpwardEdge[] => {
    const start = ring[index];
    if (!start || start[1] === end[1]) return [];
    const isUp = end[1] > start[1];
    const [low, high] = isUp ? [start, end] : [end, start];
    return [{ low: low[1], high: high[1], lowX: low[0], highX: high[0], sign: isUp ? -sense : sense }];
  });
}

function xAt({ low, high, lowX, highX }: UpwardEdge, y: number): number {
  return lowX + ((y - low) / (high - low)) * (highX - lowX);
}

function runsCounterClockwise(ring: readonly LonLat[]): boolean {
  const [originX, originY] = ring[0] ?? [0, 0];
  let sum = 0;
  ring.slice(1).forEach(([x, y], index) => {
    const [px, py] = ring[index] ?? [0, 0];
    sum += (px - originX) * (y - originY) - (x - originX) * (py - originY);
  });
  return sum > 0;
}
