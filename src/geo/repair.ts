import type { Polygon } from 'geojson';
import { flattenLayer } from './flat-layer.ts';
import type { LonLat, Polygonal } from './geometry.ts';
import { evenOddGroundOf, nonZeroGroundOf } from './overlay.ts';
import { commonGround } from './overlay-areas.ts';
import { findSelfCrossing } from './self-crossing.ts';

/** What was wrong with a polygon: its boundary crosses itself, or parts of a multipolygon lie on one another. */
export type Fault =
  | { readonly kind: 'self-crossing'; readonly at: LonLat }
  | { readonly kind: 'overlapping-parts'; readonly at: LonLat };

export interface Repaired {
  /** The same object when there was nothing to repair; null when nothing with an area is left. */
  readonly geometry: Polygonal | null;
  readonly fault: Fault | null;
}

/**
 * Makes a broken polygon measurable, and says what was wrong. A boundary that crosses itself is read by the even-odd rule:
 * a point is inside when one has to cross the boundary an odd number of times to leave, so a figure of eight becomes its
 * two lobes. A boundary that is run an even number of times would leave nothing by that rule: it counts as run once.
 * Parts that overlap are merged.
 * @throws GeometryError for an invalid ring; OverlayError when no clipper could do it.
 */
export function repair(geometry: Polygonal): Repaired {
  const fault = faultOf(geometry);
  return { geometry: fault ? repaired(geometry) : geometry, fault };
}

function repaired(geometry: Polygonal): Polygonal | null {
  const byEvenOddRule = evenOddGroundOf(geometry);
  if (byEvenOddRule) return byEvenOddRule;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const outers = polygons.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings.slice(0, 1) }));
  return nonZeroGroundOf(outers);
}

function faultOf(geometry: Polygonal): Fault | null {
  const crossing = findSelfCrossing(geometry);
  if (crossing) return { kind: 'self-crossing', at: crossing };
  if (geometry.type === 'Polygon' || geometry.coordinates.length < 2) return null;
  const parts = geometry.coordinates.map((coordinates): Polygonal => ({ type: 'Polygon', coordinates }));
  const [overlap] = commonGround(flattenLayer(parts));
  const [longitude = 0, latitude = 0] = geometry.coordinates[overlap?.zone ?? 0]?.[0]?.[0] ?? [];
  return overlap ? { kind: 'overlapping-parts', at: [longitude, latitude] } : null;
}
