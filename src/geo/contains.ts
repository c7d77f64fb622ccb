import { edgesOf, type LonLat } from './geometry.ts';

/**
 * Whether a point lies inside polygons given as closed rings, by the even-odd rule in longitude and latitude.
 * A point exactly on an edge may fall either way; whoever cares about edges works with a tolerance.
 */
export function containsPoint(polygons: readonly (readonly (readonly LonLat[])[])[], point: LonLat): boolean {
  return polygons.some((rings) => {
    let inside = false;
    for (const ring of rings) {
      for (const [start, end] of edgesOf(ring)) {
        if (start[1] > point[1] === end[1] > point[1]) continue;
        const crossing = start[0] + ((point[1] - start[1]) / (end[1] - start[1])) * (end[0] - start[0]);
        if (point[0] < crossing) inside = !inside;
      }
    }
    return inside;
  });
}
