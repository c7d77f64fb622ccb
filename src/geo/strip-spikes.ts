import type { Path64, Point64 } from 'clipper2-ts';
import { orient2d } from 'robust-predicates';

/** An open ring without the places where it runs back along itself: they enclose nothing, and Clipper2 stumbles over them. */
export function stripSpikes(ring: Path64): Path64 {
  let kept = ring;
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    kept = stripOnce(kept);
  }
  return kept;
}

function stripOnce(ring: Path64): Path64 {
  const kept: Point64[] = [];
  for (const [index, vertex] of ring.entries()) {
    const before = kept.at(-1) ?? ring.at(-1);
    const after = ring[(index + 1) % ring.length];
    if (before && after && isSpike(before, vertex, after)) continue;
    kept.push(vertex);
  }
  return kept;
}

/** Whether the ring turns back on the spot, or stands still. */
function isSpike(before: Point64, { x, y }: Point64, after: Point64): boolean {
  const along = (x - before.x) * (after.x - x) + (y - before.y) * (after.y - y);
  if (along > 0) return false;
  if ((x === before.x && y === before.y) || (x === after.x && y === after.y)) return x === before.x && y === before.y;
  return along < 0 && orient2d(before.x, before.y, x, y, after.x, after.y) === 0;
}
