import type { LonLat } from './geometry.ts';

/**
 * Whether a point lies inside polygons given as closed rings, by the even-odd rule in longitude and latitude.
 * A point exactly on an edge may fall either way; whoever cares about edges works with a tolerance.
 */
export function containsPoint(polygons: readonly (readonly (readonly LonLat[])[])[], point: LonLat): boolean {
  return polygons.some((rings) => {
    let inside = false;
    for (const ring of rings) if (crossesOddly(ring, point)) inside = !inside;
    return inside;
  });
}

/** Whether the way east from a point crosses a closed ring an odd number of times. */
function crossesOddly(ring: readonly LonLat[], point: LonLat): boolean {
  const x = point[0];
  const y = point[1];
  let isOdd = false;
  let start = ring[0];
  // Index by index and without pairs: this runs for every vertex of a layer.
  for (let index = 1; index < ring.length; index += 1) {
    const end = ring[index];
    if (start && end && start[1] > y !== end[1] > y) {
      const crossing = start[0] + ((y - start[1]) / (end[1] - start[1])) * (end[0] - start[0]);
      if (x < crossing) isOdd = !isOdd;
    }
    start = end;
  }
  return isOdd;
}
