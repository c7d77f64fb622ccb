import { boundsOf } from '../domain/bounds.ts';
import type { PlanFeature } from '../domain/feature.ts';
import { boundsMeet } from '../geo/bounds.ts';
import { polygonAreaSquareMeters } from '../geo/ellipsoidal-area.ts';
import type { Polygonal } from '../geo/geometry.ts';
import { differenceOf, intersectionOf, unionOf } from '../geo/overlay.ts';
import type { Located } from './selection.ts';

/** How much of a feature lies on a piece of ground. */
export interface Piece {
  readonly feature: PlanFeature;
  readonly areaSquareMeters: number;
}

/** A piece of ground cut up by features. */
export interface CutGround {
  readonly areaSquareMeters: number;
  readonly pieces: readonly Piece[];
  /** What no feature covers. */
  readonly restSquareMeters: number;
  /** What features cover more than once: the pieces and the rest exceed the ground by so much. */
  readonly overlapSquareMeters: number;
}

type Features = readonly Located<Polygonal>[];

/** Rounding of a clipper along shared edges, as a share of the ground. */
const NEGLIGIBLE_SHARE = 1e-9;

/**
 * Cuts ground up by features. The rest is clipped by itself, not computed as what is missing, so that a piece that went
 * lost would show. Yields after each feature.
 * @throws OverlayError when a clip cannot be had.
 */
export function* cutGround(ground: Polygonal, features: Features): Generator<void, CutGround, void> {
  const areaSquareMeters = polygonAreaSquareMeters(ground);
  const bounds = boundsOf([ground]);
  const pieces: Piece[] = [];
  const covered: Polygonal[] = [];
  for (const { feature, geometry } of features) {
    const near = boundsOf([geometry]);
    if (!bounds || !near || !boundsMeet(bounds, near)) continue;
    const piece = intersectionOf(geometry, ground);
    if (piece) {
      pieces.push({ feature, areaSquareMeters: polygonAreaSquareMeters(piece) });
      covered.push(piece);
    }
    yield;
  }
  const merged = unionOf(covered);
  const rest = merged ? differenceOf(ground, merged) : ground;
  const restSquareMeters = rest ? polygonAreaSquareMeters(rest) : 0;
  const sum = pieces.reduce((areas, piece) => areas + piece.areaSquareMeters, restSquareMeters);
  const excess = sum - areaSquareMeters;
  return {
    areaSquareMeters,
    pieces,
    restSquareMeters,
    overlapSquareMeters: excess > areaSquareMeters * NEGLIGIBLE_SHARE ? excess : 0,
  };
}

/** What of each feature lies off the ground. Yields after each feature. @throws OverlayError */
export function* cutOutside(ground: Polygonal, features: Features): Generator<void, readonly Piece[], void> {
  const bounds = boundsOf([ground]);
  const outside: Piece[] = [];
  for (const { feature, geometry } of features) {
    const near = boundsOf([geometry]);
    const apart = !bounds || !near || !boundsMeet(bounds, near);
    const left = apart ? geometry : differenceOf(geometry, ground);
    if (left) outside.push({ feature, areaSquareMeters: polygonAreaSquareMeters(left) });
    yield;
  }
  return outside;
}
