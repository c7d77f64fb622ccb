import type { LonLat } from './geometry.ts';
import { type LocalScale, localScaleAt } from './local-scale.ts';
import { commonSpan, type Span } from './span.ts';

/** The edge of a line in its local plane (metres, origin at its start), and how near counts. */
export interface Band {
  readonly origin: LonLat;
  readonly scale: LocalScale;
  /** Start to end in metres. */
  readonly direction: readonly [x: number, y: number];
  readonly toleranceMeters: number;
}

export function bandAround(start: LonLat, end: LonLat, toleranceMeters: number): Band {
  const scale = localScaleAt((start[1] + end[1]) / 2);
  const band = { origin: start, scale, direction: [0, 0] as const, toleranceMeters };
  return { ...band, direction: toPlane(band, end) };
}

function toPlane({ origin, scale }: Pick<Band, 'origin' | 'scale'>, point: LonLat): readonly [number, number] {
  return [
    (point[0] - origin[0]) * scale.metersPerLongitudeDegree,
    (point[1] - origin[1]) * scale.metersPerLatitudeDegree,
  ];
}

/**
 * The share of the band's edge that lies within the tolerance of the edge from–to, i.e. inside the capsule about it:
 * the two discs at its ends and the rectangle between them. The capsule is convex, so the union of the three is one
 * span. Null when there is none.
 */
export function shareWithin(band: Band, from: LonLat, to: LonLat): Span | null {
  const [fromPlane, toPlanePoint] = [toPlane(band, from), toPlane(band, to)];
  const found = [discSpan(band, fromPlane), discSpan(band, toPlanePoint), rectangleSpan(band, fromPlane, toPlanePoint)];
  const spans = found.filter((span) => span !== null);
  if (spans.length === 0) return null;
  return [Math.min(...spans.map((span) => span[0])), Math.max(...spans.map((span) => span[1]))];
}

function discSpan({ direction: [dx, dy], toleranceMeters }: Band, [cx, cy]: readonly [number, number]): Span | null {
  // |t d − c|² = r², a quadratic in t.
  const a = dx * dx + dy * dy;
  const halfB = dx * cx + dy * cy;
  const discriminant = halfB * halfB - a * (cx * cx + cy * cy - toleranceMeters * toleranceMeters);
  if (a === 0 || discriminant <= 0) return null;
  const root = Math.sqrt(discriminant);
  return commonSpan([0, 1], [(halfB - root) / a, (halfB + root) / a]);
}

function rectangleSpan(band: Band, from: readonly [number, number], to: readonly [number, number]): Span | null {
  const [ex, ey] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(ex, ey);
  if (length === 0) return null;
  const [ux, uy] = [ex / length, ey / length];
  const [dx, dy] = band.direction;
  const along = linearSpan(-(ux * from[0] + uy * from[1]), ux * dx + uy * dy, [0, length]);
  const across = linearSpan(uy * from[0] - ux * from[1], ux * dy - uy * dx, [
    -band.toleranceMeters,
    band.toleranceMeters,
  ]);
  return commonSpan([0, 1], commonSpan(along, across));
}

/** Where `offset + slope · t` lies between the limits. */
function linearSpan(offset: number, slope: number, [low, high]: Span): Span | null {
  if (slope === 0) return offset >= low && offset <= high ? [-Infinity, Infinity] : null;
  const [one, other] = [(low - offset) / slope, (high - offset) / slope];
  return [Math.min(one, other), Math.max(one, other)];
}
