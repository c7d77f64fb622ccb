import type { Path64, Point64 } from 'clipper2-ts';

/** The loops of an open ring that comes back to a vertex of its own, each through every vertex once; else the ring. */
export function splitLoops(ring: Path64): readonly Path64[] {
  if (!hasRepeatedVertex(ring)) return [ring];
  const loops: Path64[] = [];
  const open: Point64[] = [];
  const placeOf = new Map<string, number>();
  for (const vertex of ring) {
    const key = `${vertex.x},${vertex.y}`;
    const place = placeOf.get(key);
    if (place !== undefined) {
      const loop = open.splice(place);
      for (const { x, y } of loop) placeOf.delete(`${x},${y}`);
      if (loop.length > 2) loops.push(loop);
    }
    placeOf.set(key, open.length);
    open.push(vertex);
  }
  if (open.length > 2) loops.push(open);
  return loops;
}

/** Asked of every ring, so by numbers first: most have no two vertices of one x and one sum. */
function hasRepeatedVertex(ring: Path64): boolean {
  if (new Set(ring.map(({ x, y }) => x + y)).size === ring.length) return false;
  return new Set(ring.map(({ x, y }) => `${x},${y}`)).size < ring.length;
}
