import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import type { PlanFeature } from '../domain/feature.ts';

/**
 * Shapes for drawing only (arrowed bands, arrowheads), worked out on a local plane. Nothing is measured with
 * them: measuring is the business of `geo`.
 */
type Point = readonly [number, number];

const METERS_PER_DEGREE = 111_320;

interface LocalPlane {
  toPlane(position: Position): Point;
  toPosition(point: Point): Position;
}

function localPlane([longitude = 0, latitude = 0]: Position): LocalPlane {
  const metersPerDegreeLongitude = METERS_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  return {
    toPlane: ([x = 0, y = 0]) => [(x - longitude) * metersPerDegreeLongitude, (y - latitude) * METERS_PER_DEGREE],
    toPosition: ([x, y]) => [longitude + x / metersPerDegreeLongitude, latitude + y / METERS_PER_DEGREE],
  };
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** A point beside the line: `along` metres on, `left` metres to the left of the direction. */
function beside([x, y]: Point, [dx, dy]: Point, { along, left }: { along: number; left: number }): Point {
  return [x + dx * along - dy * left, y + dy * along + dx * left];
}

/** Points beside each vertex at a distance, mitred where the line bends. */
function offset(points: readonly Point[], left: number): Point[] {
  return points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    const incoming = before ? direction(before, point) : undefined;
    const outgoing = after ? direction(point, after) : undefined;
    const a = incoming ?? outgoing ?? [1, 0];
    const b = outgoing ?? incoming ?? [1, 0];
    const bisector: Point = direction([0, 0], [a[0] + b[0], a[1] + b[1]]);
    const miter = Math.min(2, 1 / Math.max(0.5, bisector[0] * a[0] + bisector[1] * a[1]));
    return beside(point, bisector, { along: 0, left: left * miter });
  });
}

/** A vertex that is named twice has no direction of its own. */
function withoutRepeats({ coordinates }: LineString): Position[] {
  return coordinates.filter((position, index) => {
    const before = coordinates[index - 1];
    return !before || position[0] !== before[0] || position[1] !== before[1];
  });
}

export interface BandSize {
  readonly widthMeters: number;
  /** From the end of the line outward. */
  readonly headLengthMeters: number;
  readonly headWidthMeters: number;
}

/** A closed ring round a line: a band with an arrowhead at both ends. */
export function arrowedBand(
  line: LineString,
  { widthMeters, headLengthMeters, headWidthMeters }: BandSize,
): Position[] {
  const plane = localPlane(line.coordinates[0] ?? [0, 0]);
  const points = withoutRepeats(line).map(plane.toPlane);
  const [start, second] = points;
  const [beforeLast, end] = points.slice(-2);
  if (!start || !second || !beforeLast || !end) return [];
  const head = (tip: Point, outward: Point): Point[] => [
    beside(tip, outward, { along: 0, left: headWidthMeters / 2 }),
    beside(tip, outward, { along: headLengthMeters, left: 0 }),
    beside(tip, outward, { along: 0, left: -headWidthMeters / 2 }),
  ];
  const ring = [
    ...offset(points, widthMeters / 2),
    ...head(end, direction(beforeLast, end)),
    ...offset(points, -widthMeters / 2).toReversed(),
    ...head(start, direction(second, start)),
  ];
  const [first] = ring;
  return first ? [...ring, first].map(plane.toPosition) : [];
}

/** An arrowhead at the end of each line, pointing the way the line goes. */
export function arrowheads(
  features: readonly PlanFeature[],
  { lengthMeters, widthMeters }: { lengthMeters: number; widthMeters: number },
): FeatureCollection<Polygon> {
  const heads = features.flatMap(({ geometry, properties }): Feature<Polygon>[] => {
    const [before, end] = geometry?.type === 'LineString' ? withoutRepeats(geometry).slice(-2) : [];
    if (!before || !end) return [];
    const plane = localPlane(end);
    const tip = plane.toPlane(end);
    const outward = direction(plane.toPlane(before), tip);
    const ring = [
      beside(tip, outward, { along: 0, left: -widthMeters / 2 }),
      beside(tip, outward, { along: lengthMeters, left: 0 }),
      beside(tip, outward, { along: 0, left: widthMeters / 2 }),
      beside(tip, outward, { along: 0, left: -widthMeters / 2 }),
    ].map(plane.toPosition);
    return [{ type: 'Feature', properties: { id: properties.id }, geometry: { type: 'Polygon', coordinates: [ring] } }];
  });
  return { type: 'FeatureCollection', features: heads };
}

/** Arrow marks ("›") along a line, pointing outward from its middle: the axis drives both ways. */
export function chevrons(
  line: LineString,
  {
    spacingMeters,
    sizeMeters,
    thicknessMeters,
  }: { spacingMeters: number; sizeMeters: number; thicknessMeters: number },
): Position[][] {
  const plane = localPlane(line.coordinates[0] ?? [0, 0]);
  const points = line.coordinates.map(plane.toPlane);
  const lengths = points
    .slice(1)
    .map((point, index) => Math.hypot(point[0] - (points[index]?.[0] ?? 0), point[1] - (points[index]?.[1] ?? 0)));
  const ends = lengths.map((_, index) => lengths.slice(0, index + 1).reduce((sum, length) => sum + length, 0));
  const total = ends.at(-1) ?? 0;
  const rings: Position[][] = [];
  for (let at = spacingMeters / 2; at < total; at += spacingMeters) {
    const segment = ends.findIndex((end) => at <= end);
    const rest = at - (ends[segment - 1] ?? 0);
    const from = points[segment];
    const to = points[segment + 1];
    if (!from || !to) continue;
    const forward = direction(from, to);
    const way: Point = at < total / 2 ? [-forward[0], -forward[1]] : forward;
    const middle = beside(from, forward, { along: rest, left: 0 });
    const corner = (along: number, left: number) => plane.toPosition(beside(middle, way, { along, left }));
    const half = sizeMeters / 2;
    rings.push([
      corner(-half, half),
      corner(thicknessMeters - half, half),
      corner(thicknessMeters, 0),
      corner(thicknessMeters - half, -half),
      corner(-half, -half),
      corner(0, 0),
      corner(-half, half),
    ]);
  }
  return rings;
}

/** A latitude to size things at. */
export function lineLatitude(features: readonly PlanFeature[]): number {
  const geometry = features[0]?.geometry;
  return geometry?.type === 'LineString' ? (geometry.coordinates[0]?.[1] ?? 0) : 0;
}
