import { densify, LENGTH_STEP_METERS } from './densify.ts';
import { distanceMeters } from './geodesic.ts';
import { edgesOf, type Linear, type LonLat, linesOf, type Polygonal, polygonsOf } from './geometry.ts';

/**
 * Length on the WGS84 ellipsoid in metres, parts summed. Edges are straight in longitude and latitude.
 * @throws GeometryError on an invalid coordinate.
 */
export function lineLengthMeters(geometry: Linear): number {
  return linesOf(geometry).reduce((sum, line) => sum + pathLengthMeters(line), 0);
}

/**
 * Length of all rings, holes included, in metres.
 * @throws GeometryError for an invalid ring.
 */
export function perimeterMeters(geometry: Polygonal): number {
  return polygonsOf(geometry)
    .flat()
    .reduce((sum, ring) => sum + pathLengthMeters(ring), 0);
}

function pathLengthMeters(line: readonly LonLat[]): number {
  return edgesOf(densify(line, LENGTH_STEP_METERS)).reduce((sum, [start, end]) => sum + distanceMeters(start, end), 0);
}
