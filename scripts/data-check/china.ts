import type { Position } from 'geojson';
import type { Bounds } from '../../src/domain/plan.ts';

/** West, south, east, north of China, wide. */
const CHINA: Bounds = [73, 3, 136, 54];

export function isInChina(position: Position): boolean {
  return isWithin(CHINA, position);
}

export function isWithin(
  [west, south, east, north]: Bounds,
  [longitude = Number.NaN, latitude = Number.NaN]: Position,
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
