import type {
  Geometry,
  LineString,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from 'geojson';
import { GeometryError } from './geometry-error.ts';

/** Longitude and latitude in degrees, WGS84; checked to be finite and on the globe. */
export type LonLat = readonly [longitude: number, latitude: number];
export type Pointlike = Point | MultiPoint;
export type Linear = LineString | MultiLineString;
export type Polygonal = Polygon | MultiPolygon;

/** @throws GeometryError when the position is not two finite degrees on the globe. */
export function toLonLat(position: Position): LonLat {
  const [longitude, latitude] = position;
  if (longitude === undefined || latitude === undefined || !isOnGlobe(longitude, latitude)) {
    throw new GeometryError({
      zh: `坐标无效：[${position.join(', ')}]，应为经度（±180）、纬度（±90）`,
      en: `Invalid coordinate: [${position.join(', ')}]; longitude (±180) and latitude (±90) are expected`,
    });
  }
  return [longitude, latitude];
}

function isOnGlobe(longitude: number, latitude: number): boolean {
  // Written so that NaN fails as well.
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}

/** @throws GeometryError on an invalid coordinate. */
export function pointsOf(geometry: Pointlike): readonly LonLat[] {
  return geometry.type === 'Point' ? [toLonLat(geometry.coordinates)] : geometry.coordinates.map(toLonLat);
}

/** @throws GeometryError on an invalid coordinate. */
export function linesOf(geometry: Linear): readonly (readonly LonLat[])[] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.map((line) => line.map(toLonLat));
}

/**
 * Polygons as lists of closed rings, the first of each the outer one.
 * @throws GeometryError on an invalid coordinate or a ring that is not closed.
 */
export function polygonsOf(geometry: Polygonal): readonly (readonly (readonly LonLat[])[])[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map(toRing));
}

function toRing(positions: Position[]): readonly LonLat[] {
  const ring = positions.map(toLonLat);
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || ring.length < 4 || first[0] !== last[0] || first[1] !== last[1]) {
    throw new GeometryError({
      zh: '多边形的环至少要有四个点，且首尾相同',
      en: 'A polygon ring needs at least four positions, the last the same as the first',
    });
  }
  return ring;
}

/** The consecutive pairs of a line or ring: its edges. */
export function edgesOf(line: readonly LonLat[]): readonly (readonly [LonLat, LonLat])[] {
  return line.slice(1).flatMap((end, index) => {
    const start = line[index];
    return start ? [[start, end] as const] : [];
  });
}

export function isPointlike(geometry: Geometry): geometry is Pointlike {
  return geometry.type === 'Point' || geometry.type === 'MultiPoint';
}

export function isLinear(geometry: Geometry): geometry is Linear {
  return geometry.type === 'LineString' || geometry.type === 'MultiLineString';
}

export function isPolygonal(geometry: Geometry): geometry is Polygonal {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
