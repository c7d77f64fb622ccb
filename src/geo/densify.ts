import { edgesOf, type LonLat } from './geometry.ts';
import { localScaleAt } from './local-scale.ts';

/**
 * The rule (conventions.md §1): an edge is straight in longitude and latitude, as GeoJSON says. A geodesic between
 * the same ends bends away from it with a curvature of at most 1.09 tan(latitude) / R, which is 1.04e-7 per metre at
 * the site. A method that joins vertices by geodesics therefore has to be given more vertices: pieces of length s
 * leave curvature · s² / 12 of area per metre of boundary, at most. For the 9.5 km² square (perimeter 12.3 km):
 * 12 330 m · (3 m)² · 1.04e-7 / 12 = 9.6e-4 m². Hence 3 m for an area right to 1e-3 m².
 */
export const AREA_STEP_METERS = 3;

/** Pieces of 1 km leave a relative error of (curvature · s)² / 24 = 5e-10 in a length: half a micrometre a kilometre. */
export const LENGTH_STEP_METERS = 1000;

/**
 * Adds vertices on the straight longitude-latitude edges of a line or ring so that no piece is longer than the step.
 * The given vertices stay, bit for bit; each edge is cut into equal parts.
 */
export function densify(line: readonly LonLat[], stepMeters: number): readonly LonLat[] {
  const [first] = line;
  if (!first) return [];
  return [first, ...edgesOf(line).flatMap(([start, end]) => splitEdge(start, end, stepMeters).slice(1))];
}

/** The start, the cuts and the end of one edge. */
function splitEdge(start: LonLat, end: LonLat, stepMeters: number): readonly LonLat[] {
  const scale = localScaleAt(Math.min(Math.abs(start[1]), Math.abs(end[1])));
  const lengthMeters = Math.hypot(
    (end[0] - start[0]) * scale.metersPerLongitudeDegree,
    (end[1] - start[1]) * scale.metersPerLatitudeDegree,
  );
  const count = Math.max(1, Math.ceil(lengthMeters / stepMeters));
  const vertices: LonLat[] = [start];
  for (let index = 1; index < count; index += 1) {
    const share = index / count;
    vertices.push([start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share]);
  }
  return [...vertices, end];
}
