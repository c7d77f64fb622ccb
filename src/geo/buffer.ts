import type { Geometry } from 'geojson';
import { boundsOf } from '../domain/bounds.ts';
import type { Bounds } from '../domain/plan.ts';
import { boundsMeet, expandBounds } from './bounds.ts';
import { uniteDiscs } from './disc-union.ts';
import { antimeridianError } from './ellipsoidal-area.ts';
import {
  edgesOf,
  isLinear,
  isPointlike,
  isPolygonal,
  type LonLat,
  linesOf,
  type Polygonal,
  pointsOf,
  polygonsOf,
} from './geometry.ts';
import { GeometryError } from './geometry-error.ts';
import { outlineOf } from './outline.ts';
import { type Sweep, unionOf } from './overlay.ts';
import { thinLine } from './thin-line.ts';

/** Far beyond any catchment; past it the directions at the two ends of a swept edge would no longer agree. */
const MAX_DISTANCE_METERS = 100_000;
const MOST_LATITUDE_DEGREES = 89;
/** Vertices that stand so little off the line, in shares of the distance (1 cm of 500 m), are left out. */
const THINNING = 2e-5;
/** A line is swept in runs of so many edges: an outline that crosses itself thousands of times is slow to clear up. */
const EDGES_PER_RUN = 24;

/**
 * All that lies within so many metres of a geometry, true to the ellipsoid: discs about points, the ground swept by the
 * disc along edges, dissolved, together with the inside of polygons. Null for a geometry without positions.
 *
 * @throws GeometryError when the distance is not above 0 and at most 100 km, for an invalid coordinate and for a
 * geometry collection; OverlayError when the parts cannot be dissolved.
 */
export function bufferOf(geometry: Geometry, distanceMeters: number): Polygonal | null {
  return groundWithin([geometry], distanceMeters);
}

/**
 * As `bufferOf`, of many geometries at once: ground within reach of several counts once.
 * @param near leaves out what cannot come near that box: there the result is right, elsewhere it may lack ground
 * @throws GeometryError and OverlayError as `bufferOf`.
 */
export function groundWithin(geometries: readonly Geometry[], distanceMeters: number, near?: Bounds): Polygonal | null {
  assertDistance(distanceMeters);
  const isNear = (from: LonLat, to: LonLat): boolean => {
    return near === undefined || boundsMeet(expandBounds(boxAround(from, to), distanceMeters), near);
  };
  // Asked first: what is no geometry for a buffer must be told even when it lies far away.
  if (geometries.some(({ type }) => type === 'GeometryCollection')) throw noCollections();
  const centers = geometries
    .flatMap((geometry) => (isPointlike(geometry) ? pointsOf(geometry) : []))
    .filter((center) => isNear(center, center));
  const polygons = geometries.filter(isPolygonal);
  const lines = [
    ...geometries.flatMap((geometry) => (isLinear(geometry) ? linesOf(geometry) : [])),
    ...polygons.flatMap((polygonal) => polygonsOf(polygonal).flat()),
  ];
  const thinned = lines.map((line) => thinLine(line, distanceMeters * THINNING));
  const runs = thinned.flatMap((line) => runsOf(line, isNear));
  assertOffSeams([...centers, ...runs.flat()], distanceMeters);
  const discs = uniteDiscs(centers, distanceMeters);
  const sweeps = runs.map(
    (run): Sweep => ({
      outline: outlineOf(run, distanceMeters),
      pieces: () => edgesOf(run).map((edge) => outlineOf(edge, distanceMeters)),
    }),
  );
  return unionOf([...(discs ? [discs] : []), ...polygons], sweeps);
}

function assertDistance(distanceMeters: number): void {
  if (distanceMeters > 0 && distanceMeters <= MAX_DISTANCE_METERS) return;
  throw new GeometryError({
    zh: `缓冲距离应大于 0、不超过 ${MAX_DISTANCE_METERS / 1000} 公里，现为 ${distanceMeters} 米`,
    en: `A buffer distance must be above 0 and at most ${MAX_DISTANCE_METERS / 1000} km; ${distanceMeters} m was given`,
  });
}

function noCollections(): GeometryError {
  return new GeometryError({ zh: '不支持几何集合的缓冲', en: 'Buffers of geometry collections are not supported' });
}

/** A buffer across the antimeridian or a pole would be a ring that jumps round the globe. */
function assertOffSeams(positions: readonly LonLat[], distanceMeters: number): void {
  const bounds = boundsOf([{ type: 'MultiPoint', coordinates: positions.map(([x, y]) => [x, y]) }]);
  if (!bounds) return;
  const [west, south, east, north] = expandBounds(bounds, distanceMeters);
  if (west >= -180 && east <= 180 && south > -MOST_LATITUDE_DEGREES && north < MOST_LATITUDE_DEGREES) return;
  throw new GeometryError({
    zh: '缓冲区越过对向经线（±180°）或极点附近，不能量算',
    en: 'The buffer runs across the antimeridian (±180°) or too near a pole to be measured',
  });
}

function boxAround(from: LonLat, to: LonLat): Bounds {
  return [Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1])];
}

/** The stretches of a line whose edges come near, each of at most `EDGES_PER_RUN` edges; they share their ends. */
function runsOf(
  line: readonly LonLat[],
  isNear: (from: LonLat, to: LonLat) => boolean,
): readonly (readonly LonLat[])[] {
  const runs: LonLat[][] = [];
  for (const [start, end] of edgesOf(line)) {
    if (Math.abs(end[0] - start[0]) > 180) throw antimeridianError();
    if (!isNear(start, end)) continue;
    const run = runs.at(-1);
    if (run && run.at(-1) === start && run.length <= EDGES_PER_RUN) run.push(end);
    else runs.push([start, end]);
  }
  return runs;
}
