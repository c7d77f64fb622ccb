import type { Polygon } from 'geojson';
import { densify, LENGTH_STEP_METERS } from './densify.ts';
import { edgesOf, type LonLat } from './geometry.ts';
import { localScaleAt } from './local-scale.ts';
import { type NearDestination, nearDestinationFrom } from './near-destination.ts';

/**
 * A circle is drawn with one vertex a degree, each at the true distance: its chords run at most 0.004 % inside the
 * radius and its area is 0.005 % short. (32 steps, a common default, are 0.6 % short.)
 */
const DEGREES_PER_STEP = 1;
const RADIANS_PER_DEGREE = Math.PI / 180;
/** A bend of less is a station on a straight edge: one vertex a side will do. */
const STRAIGHT_DEGREES = 1e-3;

/** The disc about a point: a ring of 360 corners at the true distance, counter-clockwise. */
export function discAbout(center: LonLat, radiusMeters: number): Polygon {
  return closedPolygon(arc(nearDestinationFrom(center), radiusMeters, 360, DEGREES_PER_STEP));
}

/**
 * What a disc sweeps along a line, as one ring: out along its right side, round its end, back along the left, round its
 * start; at a bend an arc on the outer side and a turn through the vertex on the inner.
 *
 * The ring crosses itself wherever the line bends or comes back to itself. It winds at least once round every point
 * within the distance, and no times round every other (it is the convolution of the line, run there and back, with the
 * circle; going through the vertex instead of along the inner arc adds one winding inside the vertex's own disc). So the
 * ground is its non-zero interior: hand it to a clipper, do not measure it. Edges are straight in longitude and latitude.
 *
 * @param line at least one position; the distance between neighbours does not matter
 * @returns the ring counter-clockwise; a disc for a line that stands still.
 */
export function outlineOf(line: readonly LonLat[], radiusMeters: number): Polygon {
  const [start] = line;
  const pieces = edgesOf(densify(line, LENGTH_STEP_METERS)).filter(([from, to]) => !samePlace(from, to));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!start || !first || !last) return discAbout(start ?? [0, 0], radiusMeters);
  const stations = pieces.map((piece) => ({
    around: nearDestinationFrom(piece[0]),
    departing: headingDegrees(piece, piece[0][1]),
    arriving: headingDegrees(piece, piece[1][1]),
  }));
  const startHeading = headingDegrees(first, first[0][1]);
  const endHeading = headingDegrees(last, last[1][1]);
  const right: LonLat[] = [];
  const left: LonLat[] = [];
  stations.slice(1).forEach(({ around, departing }, index) => {
    const arriving = stations[index]?.arriving ?? departing;
    const vertex = pieces[index + 1]?.[0] ?? start;
    right.push(...corner(around, vertex, radiusMeters, arriving + 90, departing + 90));
    left.push(...corner(around, vertex, radiusMeters, departing - 90, arriving - 90).toReversed());
  });
  return closedPolygon([
    ...arc(nearDestinationFrom(first[0]), radiusMeters, startHeading - 90, startHeading - 270),
    ...right,
    ...arc(nearDestinationFrom(last[1]), radiusMeters, endHeading + 90, endHeading - 90),
    ...left.toReversed(),
  ]);
}

/** Degrees clockwise from north of an edge straight in longitude and latitude, where it passes a latitude. */
function headingDegrees([from, to]: readonly [LonLat, LonLat], latitude: number): number {
  const scale = localScaleAt(latitude);
  const east = (to[0] - from[0]) * scale.metersPerLongitudeDegree;
  const north = (to[1] - from[1]) * scale.metersPerLatitudeDegree;
  return Math.atan2(east, north) / RADIANS_PER_DEGREE;
}

/** One side of a bend, walked counter-clockwise about the line: an arc when it lies outside, else by the vertex. */
function corner(
  around: NearDestination,
  vertex: LonLat,
  radiusMeters: number,
  fromAzimuth: number,
  toAzimuth: number,
): readonly LonLat[] {
  const turn = ((((toAzimuth - fromAzimuth) % 360) + 540) % 360) - 180;
  if (Math.abs(turn) < STRAIGHT_DEGREES) return [at(around, radiusMeters, fromAzimuth + turn / 2)];
  if (turn < 0) return arc(around, radiusMeters, fromAzimuth, fromAzimuth + turn);
  return [at(around, radiusMeters, fromAzimuth), vertex, at(around, radiusMeters, toAzimuth)];
}

/**
 * Positions at the radius, counter-clockwise, that is from the higher azimuth down to the lower, both included. Those
 * between stand on whole steps, so that rings about a common vertex share their arc bit for bit: interleaved arcs would
 * cost the clipper hundreds of crossings at next to no angle.
 */
function arc(around: NearDestination, radiusMeters: number, fromAzimuth: number, toAzimuth: number): LonLat[] {
  const positions = [at(around, radiusMeters, fromAzimuth)];
  for (let step = Math.ceil(fromAzimuth / DEGREES_PER_STEP) - 1; step * DEGREES_PER_STEP > toAzimuth; step -= 1) {
    positions.push(at(around, radiusMeters, (((step * DEGREES_PER_STEP) % 360) + 360) % 360));
  }
  positions.push(at(around, radiusMeters, toAzimuth));
  return positions;
}

function at(around: NearDestination, radiusMeters: number, azimuth: number): LonLat {
  const radians = azimuth * RADIANS_PER_DEGREE;
  return around(radiusMeters * Math.sin(radians), radiusMeters * Math.cos(radians));
}

function samePlace(one: LonLat, other: LonLat): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

function closedPolygon(corners: readonly LonLat[]): Polygon {
  const [first] = corners;
  return { type: 'Polygon', coordinates: [[...corners, ...(first ? [first] : [])].map(([x, y]) => [x, y])] };
}
