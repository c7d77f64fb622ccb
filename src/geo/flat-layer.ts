import type { Position } from 'geojson';
import type { Bounds } from '../domain/plan.ts';
import { antimeridianError } from './ellipsoidal-area.ts';
import { type Polygonal, polygonsOf } from './geometry.ts';
import { GeometryError } from './geometry-error.ts';

/**
 * The polygons of a layer in flat arrays: what 50,000 parcels need in order to be walked through in milliseconds.
 * Rings are open (the closing vertex left out), without repeated vertices; those left with less than three are dropped.
 */
export interface FlatLayer {
  /** Longitudes and latitudes in degrees, ring after ring, exactly as read. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The first vertex of each ring, then the number of vertices. */
  readonly ringStart: Int32Array;
  /** 1 for a ring that keeps the inside on its left as it runs, −1 for one that has it on its right. */
  readonly ringSign: Int8Array;
  /** The first ring of each feature, then the number of rings. */
  readonly featureStart: Int32Array;
  /** West, south, east, north of each feature; infinite the wrong way round for one without vertices. */
  readonly boxes: Float64Array;
  /** The box of all; null when nothing has a place. */
  readonly bounds: Bounds | null;
}

/** A broken feature of a layer, by its place among the features. */
export class LayerError extends GeometryError {
  readonly featureIndex: number;

  constructor(featureIndex: number, { reason }: GeometryError) {
    super(reason);
    this.name = 'LayerError';
    this.featureIndex = featureIndex;
  }
}

/** @throws LayerError for an invalid ring, and for an edge that spans more than 180° of longitude. */
export function flattenLayer(geometries: readonly Polygonal[]): FlatLayer {
  const capacity = geometries.reduce((sum, geometry) => sum + vertexCount(geometry), 0);
  const x = new Float64Array(capacity);
  const y = new Float64Array(capacity);
  const boxes = new Float64Array(4 * geometries.length);
  const ringStart = [0];
  const ringSign: number[] = [];
  const featureStart = [0];
  let end = 0;
  for (const [featureIndex, geometry] of geometries.entries()) {
    const first = end;
    for (const rings of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
      for (const [ringIndex, ring] of rings.entries()) {
        const ringEnd = copyRing(ring, x, y, end);
        if (ringEnd < 0) throw brokenRing(featureIndex, ring);
        if (ringEnd - end < 3) continue;
        const runsCounterClockwise = doubleArea(x, y, end, ringEnd) >= 0;
        ringSign.push(runsCounterClockwise === (ringIndex === 0) ? 1 : -1);
        ringStart.push(ringEnd);
        end = ringEnd;
      }
    }
    featureStart.push(ringSign.length);
    const [west, south, east, north] = boxOf(x, y, first, end);
    boxes[4 * featureIndex] = west;
    boxes[4 * featureIndex + 1] = south;
    boxes[4 * featureIndex + 2] = east;
    boxes[4 * featureIndex + 3] = north;
  }
  const [west, south, east, north] = boxOf(x, y, 0, end);
  return {
    x: x.subarray(0, end),
    y: y.subarray(0, end),
    ringStart: Int32Array.from(ringStart),
    ringSign: Int8Array.from(ringSign),
    featureStart: Int32Array.from(featureStart),
    boxes,
    bounds: end > 0 ? [west, south, east, north] : null,
  };
}

function vertexCount({ type, coordinates }: Polygonal): number {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return polygons.reduce((sum, rings) => sum + rings.reduce((vertices, ring) => vertices + ring.length, 0), 0);
}

/** Copies a ring without its closing and its repeated vertices. @returns where it ends, or −1 when it is broken */
function copyRing(ring: readonly Position[], x: Float64Array, y: Float64Array, start: number): number {
  const last = ring.length - 1;
  const home = ring[last];
  const homeX = home?.[0] ?? Number.NaN;
  const homeY = home?.[1] ?? Number.NaN;
  let previousX = homeX;
  let previousY = homeY;
  if (ring.length < 4 || ring[0]?.[0] !== homeX || ring[0]?.[1] !== homeY) return -1;
  let end = start;
  for (let index = 0; index < last; index += 1) {
    const position = ring[index];
    const longitude = position?.[0] ?? Number.NaN;
    const latitude = position?.[1] ?? Number.NaN;
    // Written so that NaN fails as well.
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && Math.abs(longitude - previousX) <= 180)) return -1;
    if (index > 0 && longitude === previousX && latitude === previousY) continue;
    x[end] = longitude;
    y[end] = latitude;
    end += 1;
    previousX = longitude;
    previousY = latitude;
  }
  // The last edge leads home; when the last vertex is home already, it is one too many.
  if (end - start > 1 && previousX === homeX && previousY === homeY) end -= 1;
  return Math.abs(homeX - previousX) <= 180 ? end : -1;
}

function brokenRing(featureIndex: number, ring: readonly Position[]): LayerError {
  try {
    polygonsOf({ type: 'Polygon', coordinates: [[...ring]] });
  } catch (error) {
    if (error instanceof GeometryError) return new LayerError(featureIndex, error);
    throw error;
  }
  return new LayerError(featureIndex, antimeridianError());
}

/** Twice the planar area in square degrees, positive for a ring that runs counter-clockwise. */
function doubleArea(x: Float64Array, y: Float64Array, start: number, end: number): number {
  const originX = x[start] ?? 0;
  const originY = y[start] ?? 0;
  let sum = 0;
  let previousX = (x[end - 1] ?? 0) - originX;
  let previousY = (y[end - 1] ?? 0) - originY;
  for (let index = start; index < end; index += 1) {
    const nextX = (x[index] ?? 0) - originX;
    const nextY = (y[index] ?? 0) - originY;
    sum += previousX * nextY - nextX * previousY;
    previousX = nextX;
    previousY = nextY;
  }
  return sum;
}

function boxOf(x: Float64Array, y: Float64Array, start: number, end: number): [number, number, number, number] {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let index = start; index < end; index += 1) {
    const longitude = x[index] ?? 0;
    const latitude = y[index] ?? 0;
    if (longitude < west) west = longitude;
    if (longitude > east) east = longitude;
    if (latitude < south) south = latitude;
    if (latitude > north) north = latitude;
  }
  return [west, south, east, north];
}
