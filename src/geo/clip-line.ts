import type { MultiLineString } from 'geojson';
import { type Band, bandAround, shareWithin } from './band.ts';
import { containsPoint } from './contains.ts';
import { edgesOf, type Linear, type LonLat, linesOf, type Polygonal, polygonsOf } from './geometry.ts';
import { mergeSpans, type Span } from './span.ts';

/**
 * The parts of a line that lie inside polygons, or no further than the tolerance from one of their edges.
 *
 * Meaning: a point of the line belongs to the result when it lies inside, or when its distance to the boundary (outer
 * or hole) is at most `toleranceMeters`. A line that runs along the boundary up to rounding thus counts as inside; a
 * line that crosses it squarely gains up to the tolerance at each crossing. With a tolerance of 0 a stretch exactly on
 * an edge may fall either way.
 *
 * How: each edge of the line is cut where it crosses an edge of the polygons (the pieces are then inside or outside as
 * a whole) and where it enters and leaves the capsule about each of their edges (convex, so one span each); the spans
 * are united. No polygon clipper takes part, so nothing can fail on near-identical edges. Distances are taken in the
 * local plane of the edge: right to 0.1 % of the tolerance for lines of some kilometres.
 *
 * @returns parts in the line's own direction, vertices kept; no coordinates when nothing lies inside.
 * @throws GeometryError for invalid coordinates or rings.
 */
export function clipLine(line: Linear, within: Polygonal, toleranceMeters: number): MultiLineString {
  const polygons = polygonsOf(within);
  const rings = polygons.flat();
  const boundary = rings.flatMap(edgesOf);
  const parts = linesOf(line).flatMap((vertices) => {
    const kept: LonLat[][] = [];
    for (const [start, end] of edgesOf(vertices)) {
      const band = toleranceMeters > 0 ? bandAround(start, end, toleranceMeters) : null;
      const spans = mergeSpans([...insideSpans(start, end, polygons, boundary), ...bandSpans(band, boundary)]);
      for (const span of spans) appendSpan(kept, start, end, span);
    }
    return kept;
  });
  return { type: 'MultiLineString', coordinates: parts.map((part) => part.map(([x, y]) => [x, y])) };
}

function insideSpans(
  start: LonLat,
  end: LonLat,
  polygons: Parameters<typeof containsPoint>[0],
  boundary: readonly (readonly [LonLat, LonLat])[],
): Span[] {
  const cuts = [0, 1];
  for (const [from, to] of boundary) {
    const share = crossingShare(start, end, from, to);
    if (share !== null) cuts.push(share);
  }
  cuts.sort((one, other) => one - other);
  return cuts.slice(1).flatMap((to, index): Span[] => {
    const from = cuts[index] ?? 0;
    return to > from && containsPoint(polygons, pointAt(start, end, (from + to) / 2)) ? [[from, to]] : [];
  });
}

function bandSpans(band: Band | null, boundary: readonly (readonly [LonLat, LonLat])[]): Span[] {
  if (!band) return [];
  return boundary.map(([from, to]) => shareWithin(band, from, to)).filter((span) => span !== null);
}

/** Where along start–end (0–1) the two edges cross; null when they do not or run parallel. */
function crossingShare(start: LonLat, end: LonLat, from: LonLat, to: LonLat): number | null {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const [ex, ey] = [to[0] - from[0], to[1] - from[1]];
  const denominator = dx * ey - dy * ex;
  if (denominator === 0) return null;
  const [ox, oy] = [from[0] - start[0], from[1] - start[1]];
  const share = (ox * ey - oy * ex) / denominator;
  const otherShare = (ox * dy - oy * dx) / denominator;
  // A touch at a vertex may be found twice or just missed by rounding; a cut too many does no harm, so reach wide.
  return share > 0 && share < 1 && otherShare > -1e-9 && otherShare < 1 + 1e-9 ? share : null;
}

function pointAt(start: LonLat, end: LonLat, share: number): LonLat {
  // The ends come back bit for bit, so that parts join where the line has a vertex.
  if (share === 0) return start;
  if (share === 1) return end;
  return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
}

/** Goes on with the last part when the span begins where that one ended. */
function appendSpan(parts: LonLat[][], start: LonLat, end: LonLat, [from, to]: Span): void {
  const last = parts.at(-1);
  if (from === 0 && last?.at(-1) === start) last.push(pointAt(start, end, to));
  else parts.push([pointAt(start, end, from), pointAt(start, end, to)]);
}
