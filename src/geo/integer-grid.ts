import type { Path64 } from 'clipper2-ts';
import type { Position } from 'geojson';
import { boundsOf } from '../domain/bounds.ts';
import type { Polygonal } from './geometry.ts';

/** Between degrees and integers about the middle of the inputs: small numbers keep the exact tests cheap. */
export interface IntegerGrid {
  readonly stepsPerDegree: number;
  /** What is subtracted, in steps. */
  readonly origin: readonly [x: number, y: number];
}

export function gridAbout(polygonals: readonly Polygonal[], gridDegrees: number): IntegerGrid {
  const [west, south, east, north] = boundsOf(polygonals) ?? [0, 0, 0, 0];
  const stepsPerDegree = Math.round(1 / gridDegrees);
  const middle = (low: number, high: number) => Math.round(((low + high) / 2) * stepsPerDegree);
  return { stepsPerDegree, origin: [middle(west, east), middle(south, north)] };
}

/** A closed ring as an open path of integers. */
export function toPath(ring: readonly Position[], { stepsPerDegree, origin }: IntegerGrid): Path64 {
  return ring.slice(0, -1).map(([x = Number.NaN, y = Number.NaN]) => ({
    x: Math.round(x * stepsPerDegree) - origin[0],
    y: Math.round(y * stepsPerDegree) - origin[1],
  }));
}

/** An open path of integers as a closed ring in degrees. */
export function toRing(path: Path64, { stepsPerDegree, origin }: IntegerGrid): Position[] {
  // Dividing by a whole number gives the nearest double of the decimal.
  const ring = path.map(({ x, y }) => [(x + origin[0]) / stepsPerDegree, (y + origin[1]) / stepsPerDegree]);
  const [first] = ring;
  return first ? [...ring, [...first]] : [];
}
