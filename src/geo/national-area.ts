import { AREA_STEP_METERS, densify } from './densify.ts';
import { edgesOf, type LonLat, type Polygonal, polygonsOf } from './geometry.ts';
import { CGCS2000, type Ellipsoid } from './wgs84.ts';

const RADIANS_PER_DEGREE = Math.PI / 180;

/**
 * 椭球面积 after the national rule 国土调查办发〔2008〕32号, formula (2), in square metres: the second method, to check
 * the first. Each edge spans a trapezoid between itself and a reference meridian:
 * S = 2 b² ΔL [A sin½(B2−B1) cos Bm − B sin(3/2)(B2−B1) cos 3Bm + C sin(5/2)(…) cos 5Bm − D … 7 … + E … 9 …],
 * with ΔL the mean longitude of the edge from that meridian, B1 and B2 its latitudes and Bm their mean.
 *
 * The formula is exact for an edge along a parallel or a meridian; on a slanting one the mean longitude errs with the
 * square of its length, so edges are densified to `stepMeters` first. The rule is written for CGCS2000.
 * @throws GeometryError for an invalid ring.
 */
export function nationalAreaSquareMeters(
  geometry: Polygonal,
  ellipsoid: Ellipsoid = CGCS2000,
  stepMeters: number = AREA_STEP_METERS,
): number {
  const trapezoid = trapezoidFormula(ellipsoid);
  let total = 0;
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, index) => {
      const area = Math.abs(signedRingArea(densify(ring, stepMeters), trapezoid));
      total += index === 0 ? area : -area;
    });
  }
  return total;
}

type Trapezoid = (longitudeSpan: number, southLatitude: number, northLatitude: number) => number;

function signedRingArea(ring: readonly LonLat[], trapezoid: Trapezoid): number {
  // The first vertex gives the reference meridian: a near one keeps the trapezoids small and the digits many.
  const referenceLongitude = ring[0]?.[0] ?? 0;
  return edgesOf(ring).reduce((sum, [start, end]) => {
    const meanLongitude = (start[0] - referenceLongitude + (end[0] - referenceLongitude)) / 2;
    return (
      sum + trapezoid(meanLongitude * RADIANS_PER_DEGREE, start[1] * RADIANS_PER_DEGREE, end[1] * RADIANS_PER_DEGREE)
    );
  }, 0);
}

/** All angles in radians. */
function trapezoidFormula(ellipsoid: Ellipsoid): Trapezoid {
  const { coefficients, semiMinorAxisMeters } = series(ellipsoid);
  return (longitudeSpan, southLatitude, northLatitude) => {
    const half = (northLatitude - southLatitude) / 2;
    const mean = (northLatitude + southLatitude) / 2;
    const sum = coefficients.reduce((terms, coefficient, index) => {
      const multiple = 2 * index + 1;
      return terms + coefficient * Math.sin(multiple * half) * Math.cos(multiple * mean);
    }, 0);
    return 2 * semiMinorAxisMeters ** 2 * longitudeSpan * sum;
  };
}

/**
 * The same formula for the trapezoid between the equator and a latitude, for one radian of longitude: since
 * 2 sin½k(B2−B1) cos kBm = sin kB2 − sin kB1, it is b² (A sin B − B sin 3B + C sin 5B − D sin 7B + E sin 9B).
 */
export function nationalAreaPerRadianFromEquator(ellipsoid: Ellipsoid = CGCS2000): (latitude: number) => number {
  const { coefficients, semiMinorAxisMeters } = series(ellipsoid);
  return (latitude) =>
    semiMinorAxisMeters ** 2 *
    coefficients.reduce((terms, coefficient, index) => terms + coefficient * Math.sin((2 * index + 1) * latitude), 0);
}

/** The coefficients A … E of formula (2), with their signs. */
function series({ semiMajorAxisMeters, flattening }: Ellipsoid) {
  const e2 = flattening * (2 - flattening);
  const e4 = e2 ** 2;
  const e6 = e2 ** 3;
  const e8 = e2 ** 4;
  const coefficients = [
    1 + (3 / 6) * e2 + (30 / 80) * e4 + (35 / 112) * e6 + (630 / 2304) * e8,
    -((1 / 6) * e2 + (15 / 80) * e4 + (21 / 112) * e6 + (420 / 2304) * e8),
    (3 / 80) * e4 + (7 / 112) * e6 + (180 / 2304) * e8,
    -((1 / 112) * e6 + (45 / 2304) * e8),
    (5 / 2304) * e8,
  ];
  return { coefficients, semiMinorAxisMeters: semiMajorAxisMeters * (1 - flattening) };
}
