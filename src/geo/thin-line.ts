import type { LonLat } from './geometry.ts';
import { localScaleAt } from './local-scale.ts';

/**
 * Leaves out vertices of a line so that it stays within the tolerance of every one left out (a cone of directions from
 * the last vertex kept, narrowed by each vertex passed; after Sklansky and Gonzalez 1980). Linear in the vertices. Ends are
 * kept; kept vertices are those given, bit for bit. Meant for tolerances of centimetres and steps of some kilometres.
 */
export function thinLine(line: readonly LonLat[], toleranceMeters: number): readonly LonLat[] {
  const [first] = line;
  if (!first || line.length < 3) return line;
  const scale = localScaleAt(first[1]);
  const kept: LonLat[] = [first];
  let from = first;
  let previous = first;
  let cone: Cone = WHOLE_CONE;
  for (const next of line.slice(1)) {
    const x = (next[0] - from[0]) * scale.metersPerLongitudeDegree;
    const y = (next[1] - from[1]) * scale.metersPerLatitudeDegree;
    const distance = Math.hypot(x, y);
    const direction = Math.atan2(y, x);
    if (previous !== from && !isInCone(cone, direction, distance)) {
      kept.push(previous);
      from = previous;
      const [dx, dy] = [next[0] - from[0], next[1] - from[1]];
      const [ownX, ownY] = [dx * scale.metersPerLongitudeDegree, dy * scale.metersPerLatitudeDegree];
      cone = narrow(WHOLE_CONE, Math.atan2(ownY, ownX), Math.hypot(ownX, ownY), toleranceMeters);
    } else {
      cone = narrow(cone, direction, distance, toleranceMeters);
    }
    previous = next;
  }
  kept.push(previous);
  return kept;
}

/** The directions, as offsets from the first, in which the tolerance still holds; and how far the line has come. */
interface Cone {
  readonly axis: number | null;
  readonly low: number;
  readonly high: number;
  readonly reached: number;
}

const WHOLE_CONE: Cone = { axis: null, low: -Math.PI, high: Math.PI, reached: 0 };

function isInCone({ axis, low, high, reached }: Cone, direction: number, distance: number): boolean {
  // A line that turns back would hide how far it went.
  if (distance < reached) return false;
  if (axis === null) return true;
  const offset = offsetFrom(axis, direction);
  return offset >= low && offset <= high;
}

function narrow(cone: Cone, direction: number, distance: number, toleranceMeters: number): Cone {
  const reached = Math.max(cone.reached, distance);
  if (distance <= toleranceMeters) return { ...cone, reached };
  const half = Math.asin(toleranceMeters / distance);
  const axis = cone.axis ?? direction;
  const offset = offsetFrom(axis, direction);
  return { axis, low: Math.max(cone.low, offset - half), high: Math.min(cone.high, offset + half), reached };
}

function offsetFrom(axis: number, direction: number): number {
  const turn = direction - axis;
  if (turn > Math.PI) return turn - 2 * Math.PI;
  return turn < -Math.PI ? turn + 2 * Math.PI : turn;
}
