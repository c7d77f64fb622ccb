import type { Position } from 'geojson';
import type { Bounds } from '../domain/plan.ts';
import { conformalDisc, rimOf } from './conformal-disc.ts';
import { containsPoint } from './contains.ts';
import type { LonLat, Polygonal } from './geometry.ts';
import { type OpenArc, openArcs } from './hidden-arcs.ts';
import { discAbout } from './outline.ts';
import { unionOf } from './overlay.ts';

/** Centres are taken to this grid, 1 mm: nearer ones would cross at angles too flat to tell. */
const STEPS_PER_DEGREE = 1e8;
/** Beyond this a geodesic circle is no circle in Mercator's plane (0.2 m of 20 km), towards the poles earlier. */
const MAX_RADIUS_METERS = 20_000;
const MAX_LATITUDE_DEGREES = 75;
/** One vertex a degree, as `outline.ts` draws arcs. */
const RADIANS_PER_STEP = Math.PI / 180;

type Ring = readonly LonLat[];

/**
 * What discs of one radius about many points cover, dissolved; null without points.
 *
 * How: in Mercator's plane of the ellipsoid the discs are circles, so what one hides of another's rim is an arc known in
 * closed form. The arcs that nobody hides follow one another round the union; a thousand points take milliseconds, and no
 * sweep can stumble over near-identical circles. When the arcs do not close (several rims through one point, decided
 * differently by rounding), the discs are given to the clippers instead.
 *
 * Centres are rounded to 1e-8° (1 mm). Arcs have one vertex a degree and one where two rims cross.
 * @throws OverlayError when the clippers have to be asked and fail.
 */
export function uniteDiscs(centers: readonly LonLat[], radiusMeters: number): Polygonal | null {
  const distinct = distinctCenters(centers);
  const isNearPole = distinct.some(([, latitude]) => Math.abs(latitude) > MAX_LATITUDE_DEGREES);
  const rings = isNearPole || radiusMeters > MAX_RADIUS_METERS ? null : ringsAround(distinct, radiusMeters);
  return rings ? polygonsFrom(rings) : unionOf(distinct.map((center) => discAbout(center, radiusMeters)));
}

function distinctCenters(centers: readonly LonLat[]): readonly LonLat[] {
  const round = (degrees: number) => Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
  return [...new Map(centers.map(([x, y]) => [`${round(x)},${round(y)}`, [round(x), round(y)] as const])).values()];
}

/** The rings round the union, the inside on their left; null when the arcs do not close. */
function ringsAround(centers: readonly LonLat[], radiusMeters: number): readonly Ring[] | null {
  const discs = centers.map((center) => conformalDisc(center, radiusMeters));
  const rims = discs.map(rimOf);
  const arcs = openArcs(discs);
  const keyOf = (disc: number, after: number) => disc * centers.length + after;
  // A rim that is open all round comes out of no other and is never looked for.
  const byStart = new Map(arcs.flatMap((arc) => (arc.after < 0 ? [] : [[keyOf(arc.disc, arc.after), arc]])));
  const used = new Set<OpenArc>();
  const rings: Ring[] = [];
  for (const first of arcs) {
    if (used.has(first)) continue;
    const ring: LonLat[] = [];
    let arc: OpenArc | undefined = first;
    while (arc && !used.has(arc)) {
      used.add(arc);
      const rim = rims[arc.disc];
      if (rim) ring.push(...verticesOf(arc, rim));
      // Where the rim of this disc runs into another, the other's comes out of this one.
      arc = arc.before < 0 ? first : byStart.get(keyOf(arc.before, arc.disc));
    }
    if (arc !== first) return null;
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

/** The start of an arc and the whole degrees on it; its end is the start of the next. */
function verticesOf({ from, to, before }: OpenArc, rim: (angle: number) => LonLat): Ring {
  const isOpenAllRound = before < 0;
  const vertices = isOpenAllRound ? [] : [rim(from)];
  const end = isOpenAllRound ? to - RADIANS_PER_STEP / 2 : to;
  const firstStep = isOpenAllRound ? Math.round(from / RADIANS_PER_STEP) : Math.floor(from / RADIANS_PER_STEP) + 1;
  for (let step = firstStep; step * RADIANS_PER_STEP < end; step += 1) vertices.push(rim(step * RADIANS_PER_STEP));
  return vertices;
}

/** Rings that run counter-clockwise are outer ones; the others are holes, each in the smallest outer ring round it. */
function polygonsFrom(rings: readonly Ring[]): Polygonal | null {
  const sized = rings.map((ring) => ({ ring, area: doubleArea(ring) }));
  const outers = sized
    .filter(({ area }) => area > 0)
    .toSorted((one, other) => one.area - other.area)
    .map(({ ring }) => ({ closed: [close(ring)], rings: [ring], bounds: boundsOfRing(ring) }));
  for (const { ring, area } of sized) {
    if (area >= 0) continue;
    // A vertex in the middle of an arc: the corners may touch the outer ring.
    const inner = ring[Math.floor(ring.length / 2)] ?? [0, 0];
    const around =
      outers.length === 1
        ? outers[0]
        : outers.find(({ closed, bounds }) => isInBounds(inner, bounds) && containsPoint([closed], inner));
    around?.rings.push(ring);
  }
  const coordinates = outers.map(({ rings: all }) => all.map((ring) => close(ring).map(([x, y]): Position => [x, y])));
  const [first] = coordinates;
  if (!first) return null;
  return coordinates.length === 1 ? { type: 'Polygon', coordinates: first } : { type: 'MultiPolygon', coordinates };
}

function close(ring: Ring): Ring {
  return [...ring, ...ring.slice(0, 1)];
}

function boundsOfRing(ring: Ring): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

function isInBounds([x, y]: LonLat, [west, south, east, north]: Bounds): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

function doubleArea(ring: Ring): number {
  const [originX, originY] = ring[0] ?? [0, 0];
  let sum = 0;
  let [previousX, previousY] = ring.at(-1) ?? [0, 0];
  for (const [x, y] of ring) {
    sum += (previousX - originX) * (y - originY) - (x - originX) * (previousY - originY);
    [previousX, previousY] = [x, y];
  }
  return sum;
}
