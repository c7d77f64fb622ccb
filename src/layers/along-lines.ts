import type { LineString, Position } from 'geojson';
import type { PlanFeature } from '../domain/feature.ts';

/**
 * The first part of lines that draw themselves one after the other, as they stand in the file; what is no line is
 * there from the beginning. A drawing, not a measure: lengths are taken in degrees.
 * @param fraction of the length of all lines together, 0–1
 */
export function alongLines(features: readonly PlanFeature[], fraction: number): readonly PlanFeature[] {
  const lengths = features.map(({ geometry }) => (geometry?.type === 'LineString' ? lengthOf(geometry) : 0));
  let left = lengths.reduce((sum, length) => sum + length, 0) * fraction;
  return features.flatMap((feature, index): PlanFeature[] => {
    const { geometry } = feature;
    const length = lengths[index] ?? 0;
    if (geometry?.type !== 'LineString' || length === 0) return [feature];
    const own = Math.min(left, length);
    left -= own;
    if (own <= 0) return [];
    return [own >= length ? feature : { ...feature, geometry: firstPart(geometry, own) }];
  });
}

function stepLength([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function lengthOf({ coordinates }: LineString): number {
  return coordinates
    .slice(1)
    .reduce((sum, position, index) => sum + stepLength(coordinates[index] ?? position, position), 0);
}

function firstPart({ coordinates }: LineString, length: number): LineString {
  const kept: Position[] = coordinates.slice(0, 1);
  let left = length;
  for (const [index, to] of coordinates.slice(1).entries()) {
    const from = coordinates[index] ?? to;
    const step = stepLength(from, to);
    if (step >= left) {
      const share = step === 0 ? 0 : left / step;
      kept.push([0, 1].map((axis) => (from[axis] ?? 0) + ((to[axis] ?? 0) - (from[axis] ?? 0)) * share));
      break;
    }
    kept.push(to);
    left -= step;
  }
  return { type: 'LineString', coordinates: kept };
}
