import type { Geometry, Position } from 'geojson';
import type { JsonPath } from '../../src/domain/schema/schema-issue.ts';

export interface PositionWithPath {
  /** From the geometry down: `['coordinates', 0, 3]`. */
  readonly path: JsonPath;
  readonly position: Position;
}

/** Every position of a geometry with the way to it. */
export function positionsWithPaths(geometry: Geometry | null): readonly PositionWithPath[] {
  if (!geometry || geometry.type === 'GeometryCollection') return [];
  return collect(geometry.coordinates, ['coordinates']);
}

type Nested = Position | Position[] | Position[][] | Position[][][];

function collect(value: Nested, path: JsonPath): readonly PositionWithPath[] {
  if (isPosition(value)) return [{ path, position: value }];
  return value.flatMap((part, index) => collect(part, [...path, index]));
}

function isPosition(value: Nested): value is Position {
  return typeof value[0] === 'number';
}
