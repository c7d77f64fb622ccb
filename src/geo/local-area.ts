import type { Bounds } from '../domain/plan.ts';
import { AREA_SURFACES, type AreaSurface } from './area-surface.ts';

const RADIANS_PER_DEGREE = Math.PI / 180;
const FEWEST_TERMS = 3;
/** Enough for a layer as high as the globe; a town needs five. */
const MOST_TERMS = 40;
const CHECK_POINTS = [-1, -0.9, -0.7, -0.45, -0.2, 0.05, 0.3, 0.55, 0.8, 0.95, 1];
/** An edge that climbs further is cut, so that three Gauss points leave less than 1e-13 of its integral. */
const MAX_CLIMB_DEGREES = 0.5;
/** Two Gauss points do for an edge that climbs no more than this (5.5 km): 1e-13 likewise. */
const SHORT_CLIMB_DEGREES = 0.05;
const GAUSS_TWO = 0.5 / Math.sqrt(3);
const GAUSS_THREE = 0.5 * Math.sqrt(0.6);

/** The area under edges, about one place: what `polygonAreaSquareMeters` adds up, at a tenth of the cost. */
export interface LocalArea {
  /** Longitude and latitude in degrees that local coordinates are counted from. */
  readonly originX: number;
  readonly originY: number;
  /**
   * The integral over an edge, as the surface understands edges, of the area between the origin's parallel and the
   * edge, in square metres; local degrees. Over a ring run counter-clockwise it sums to minus the area inside.
   */
  under(x1: number, y1: number, x2: number, y2: number): number;
}

/**
 * The area between two parallels is a smooth function of the latitude: within the bounds it is replaced by the polynomial
 * through its values at Chebyshev's points, in Newton's form. Being counted from the middle of the bounds, sums have no
 * large numbers to cancel.
 * @param bounds of all that will be asked about, in degrees
 */
export function localAreaOn(bounds: Bounds, surface: AreaSurface = AREA_SURFACES.ellipsoid): LocalArea {
  const [west, south, east, north] = bounds;
  const [originX, originY] = [(west + east) / 2, (south + north) / 2];
  const halfHeight = Math.max((north - south) / 2, 1e-6);
  const { fromEquator, edges } = surface;
  const atOrigin = fromEquator(originY * RADIANS_PER_DEGREE);
  const polynomial = newtonPolynomial(
    (z) => (fromEquator((originY + z * halfHeight) * RADIANS_PER_DEGREE) - atOrigin) * RADIANS_PER_DEGREE,
    4 * Number.EPSILON * fromEquator(Math.PI / 2) * RADIANS_PER_DEGREE,
  );
  const perHeight = 1 / halfHeight;
  const perDegree = (y: number) => evaluate(polynomial, y * perHeight);
  return {
    originX,
    originY,
    under: (x1, y1, x2, y2) => {
      if (edges === 'ends') return ((x2 - x1) * (perDegree(y1) + perDegree(y2))) / 2;
      const climb = y2 - y1;
      const middle = (y1 + y2) / 2;
      if (climb <= SHORT_CLIMB_DEGREES && climb >= -SHORT_CLIMB_DEGREES) {
        const reach = climb * GAUSS_TWO;
        return ((x2 - x1) * (perDegree(middle - reach) + perDegree(middle + reach))) / 2;
      }
      const pieces = Math.ceil(Math.abs(climb) / MAX_CLIMB_DEGREES);
      const step = climb / pieces;
      let sum = 0;
      for (let piece = 0; piece < pieces; piece += 1) {
        const y = y1 + (piece + 0.5) * step;
        sum += 5 * perDegree(y - step * GAUSS_THREE) + 8 * perDegree(y) + 5 * perDegree(y + step * GAUSS_THREE);
      }
      return ((x2 - x1) * sum) / (18 * pieces);
    },
  };
}

/** A polynomial in Newton's form: terms[0] + (z − nodes[0]) (terms[1] + (z − nodes[1]) (…)). */
interface NewtonPolynomial {
  readonly nodes: readonly number[];
  readonly terms: readonly number[];
}

/** The shortest polynomial that meets a smooth function on −1…1 as well as the numbers allow. */
function newtonPolynomial(valueAt: (z: number) => number, tolerance: number): NewtonPolynomial {
  let best = interpolate(valueAt, FEWEST_TERMS);
  for (let count = FEWEST_TERMS; count <= MOST_TERMS; count += 1) {
    best = interpolate(valueAt, count);
    const found = best;
    if (CHECK_POINTS.every((z) => Math.abs(evaluate(found, z) - valueAt(z)) <= tolerance)) break;
  }
  return best;
}

/** Divided differences at Chebyshev's points. */
function interpolate(valueAt: (z: number) => number, count: number): NewtonPolynomial {
  const nodes = Array.from({ length: count }, (_, index) => Math.cos(((index + 0.5) * Math.PI) / count));
  const terms = nodes.map(valueAt);
  for (let order = 1; order < count; order += 1) {
    for (let index = count - 1; index >= order; index -= 1) {
      const rise = (terms[index] ?? 0) - (terms[index - 1] ?? 0);
      terms[index] = rise / ((nodes[index] ?? 0) - (nodes[index - order] ?? 0));
    }
  }
  return { nodes, terms };
}

function evaluate({ nodes, terms }: NewtonPolynomial, z: number): number {
  let value = 0;
  for (let index = terms.length - 1; index >= 0; index -= 1) {
    value = (terms[index] ?? 0) + (z - (nodes[index] ?? 0)) * value;
  }
  return value;
}
