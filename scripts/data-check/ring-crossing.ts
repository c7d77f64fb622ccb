import type { Position } from 'geojson';

/**
 * The numbers of two edges of a closed ring, counted from 0, that share a point although they are not neighbours;
 * null when there are none. Every pair is tried, which rings of a few hundred vertices allow.
 */
export function crossingEdges(ring: readonly Position[]): readonly [number, number] | null {
  const edgeCount = ring.length - 1;
  for (let one = 0; one < edgeCount; one += 1) {
    for (let other = one + 1; other < edgeCount; other += 1) {
      const areNeighbours = other - one === 1 || (one === 0 && other === edgeCount - 1);
      if (areNeighbours ? doublesBack(ring, one, other) : doMeet(ring, one, other)) return [one, other];
    }
  }
  return null;
}

function doMeet(ring: readonly Position[], one: number, other: number): boolean {
  const [a, b] = edge(ring, one);
  const [c, d] = edge(ring, other);
  const sides = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)] as const;
  if (sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0) return true;
  return (
    (sides[0] === 0 && isBetween(a, b, c)) ||
    (sides[1] === 0 && isBetween(a, b, d)) ||
    (sides[2] === 0 && isBetween(c, d, a)) ||
    (sides[3] === 0 && isBetween(c, d, b))
  );
}

/** Neighbours share one vertex; they overlap when the ring turns right round there. */
function doublesBack(ring: readonly Position[], one: number, other: number): boolean {
  const [a, b] = edge(ring, one);
  const [c, d] = edge(ring, other);
  // One follows the other: around the ring's start it is the last edge that comes first.
  const [before, corner, after] = other - one === 1 ? [a, b, d] : [c, d, b];
  const dot = (before[0] - corner[0]) * (after[0] - corner[0]) + (before[1] - corner[1]) * (after[1] - corner[1]);
  return side(before, corner, after) === 0 && dot > 0;
}

type Plane = readonly [x: number, y: number];

function edge(ring: readonly Position[], index: number): readonly [Plane, Plane] {
  return [plane(ring[index]), plane(ring[index + 1])];
}

function plane(position: Position | undefined): Plane {
  return [position?.[0] ?? Number.NaN, position?.[1] ?? Number.NaN];
}

/** Positive when a point lies left of the line from start to end, 0 on it. */
function side(start: Plane, end: Plane, point: Plane): number {
  return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0]);
}

function isBetween(start: Plane, end: Plane, point: Plane): boolean {
  return (
    Math.min(start[0], end[0]) <= point[0] &&
    point[0] <= Math.max(start[0], end[0]) &&
    Math.min(start[1], end[1]) <= point[1] &&
    point[1] <= Math.max(start[1], end[1])
  );
}
