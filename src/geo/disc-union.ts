import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { conformalDisc, rimOf } from './conformal-disc.ts';
import { flattenLayer } from './flat-layer.ts';
import type { LonLat, Polygonal } from './geometry.ts';
import { type OpenArc, openArcs } from './hidden-arcs.ts';
import { type InsideParcel, insideParcelOf } from './inside-parcel.ts';
import { discAbout } from './outline.ts';
import { unionOf } from './overlay.ts';

/** Centres are taken to this grid, 1 mm: nearer ones would cross at angles too flat to tell. */
const STEPS_PER_DEGREE = 1e8;
/** Beyond this a geodesic circle is no circle in Mercator's plane (0.2 m of 20 km), towards the poles earlier. */
const MAX_RADIUS_METERS = 20_000;
const MAX_LATITUDE_DEGREES = 75;
/** One vertex a degree, as `outline.ts` draws arcs. */
const RADIANS_PER_STEP = Math.PI / 180;

/** Open: its closing vertex is left out. */
type Ring = Position[];

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
    const ring: Ring = [];
    let arc: OpenArc | undefined = first;
    while (arc && !used.has(arc)) {
      used.add(arc);
      const rim = rims[arc.disc];
      if (rim) pushVertices(ring, arc, rim);
      // Where the rim of this disc runs into another, the other's comes out of this one.
      arc = arc.before < 0 ? first : byStart.get(keyOf(arc.before, arc.disc));
    }
    if (arc !== first) return null;
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

/** The start of an arc and the whole degrees on it; its end is the start of the next. */
function pushVertices(ring: Ring, { from, to, before }: OpenArc, rim: (angle: number) => LonLat): void {
  const isOpenAllRound = before < 0;
  const push = (angle: number) => {
    const [x, y] = rim(angle);
    ring.push([x, y]);
  };
  if (!isOpenAllRound) push(from);
  const end = isOpenAllRound ? to - RADIANS_PER_STEP / 2 : to;
  const firstStep = isOpenAllRound ? Math.round(from / RADIANS_PER_STEP) : Math.floor(from / RADIANS_PER_STEP) + 1;
  for (let step = firstStep; step * RADIANS_PER_STEP < end; step += 1) push(step * RADIANS_PER_STEP);
}

/** Rings that run counter-clockwise are outer ones; the others are holes, each in the smallest outer ring round it. */
function polygonsFrom(rings: readonly Ring[]): Polygonal | null {
  const sized = rings.map((ring) => ({ ring, area: doubleArea(ring) }));
  for (const { ring } of sized) ring.push(...ring.slice(0, 1));
  const outers = sized.filter(({ area }) => area > 0).toSorted((one, other) => one.area - other.area);
  const polygons = outers.map(({ ring }) => [ring]);
  const outerAround = outerFinder(outers.map(({ ring }) => ring));
  for (const { ring, area } of sized) {
    // A vertex in the middle of an arc: the corners may touch the outer ring.
    if (area < 0) polygons[outerAround(ring[ring.length >> 1] ?? [])]?.push(ring);
  }
  const [first] = polygons;
  if (!first) return null;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** The place of the first of the rings that holds a point; −1 when none does. */
function outerFinder(outers: readonly Ring[]): (point: Position) => number {
  if (outers.length === 1) return () => 0;
  if (outers.length === 0) return () => -1;
  const layer = flattenLayer(outers.map((ring): Polygonal => ({ type: 'Polygon', coordinates: [ring] })));
  const tree = new Flatbush(outers.length);
  for (let place = 0; place < outers.length; place += 1) {
    const [west = 0, south = 0, east = 0, north = 0] = layer.boxes.subarray(4 * place, 4 * place + 4);
    tree.add(west, south, east, north);
  }
  tree.finish();
  const insides = new Map<number, InsideParcel>();
  return ([x = 0, y = 0]) =>
    tree
      .search(x, y, x, y)
      .sort((one, other) => one - other)
      .find((place) => {
        const isInside = insides.get(place) ?? insideParcelOf(layer, place);
        insides.set(place, isInside);
        return isInside(x, y);
      }) ?? -1;
}

function doubleArea(ring: Ring): number {
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let sum = 0;
  let [previousX = 0, previousY = 0] = ring.at(-1) ?? [];
  for (const [x = 0, y = 0] of ring) {
    sum += (previousX - originX) * (y - originY) - (x - originX) * (previousY - originY);
    [previousX, previousY] = [x, y];
  }
  return sum;
}
