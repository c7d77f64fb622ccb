import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { uniteDiscs } from './disc-union.ts';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import { destination, distanceMeters } from './geodesic.ts';
import { type LonLat, type Polygonal, polygonsOf } from './geometry.ts';
import { discAbout } from './outline.ts';
import { unionOf } from './overlay.ts';

const CENTER: LonLat = [121.208, 31.4231];
const METERS = 500;

function areaOf(polygonal: Polygonal | null): number {
  return polygonal ? polygonAreaSquareMeters(polygonal) : 0;
}

function byClippers(centers: readonly LonLat[]): Polygonal | null {
  return unionOf(centers.map((center): Polygon => discAbout(center, METERS)));
}

/** So many points strewn over a square of so many degrees, by whole steps of it. */
function strewn(count: number, degrees: number): readonly LonLat[] {
  return Array.from(
    { length: count },
    (_, index): LonLat => [
      CENTER[0] + degrees * ((index * 0.618034) % 1),
      CENTER[1] + degrees * ((index * 0.754878) % 1),
    ],
  );
}

describe('uniteDiscs', () => {
  it('of one is a disc, of two apart both, of none nothing', () => {
    const disc = areaOf(uniteDiscs([CENTER], METERS));
    expect(Math.abs(disc / (Math.PI * METERS ** 2) - 1)).toBeLessThan(1e-4);
    expect(areaOf(uniteDiscs([CENTER, destination(CENTER, 90, 1001)], METERS)) / disc).toBeCloseTo(2, 5);
    expect(uniteDiscs([], METERS)).toBeNull();
  });

  it('has the area of two circles less their lens, worked by hand', () => {
    // Centres a radius apart: the lens is 2 r² acos(1/2) − (r/2) √(3 r²) = r² (2π/3 − √3/2).
    const pair = areaOf(uniteDiscs([CENTER, destination(CENTER, 30, METERS)], METERS));
    const byHand = METERS ** 2 * (2 * Math.PI - (2 * Math.PI) / 3 + Math.sqrt(3) / 2);
    expect(Math.abs(pair / byHand - 1)).toBeLessThan(1e-4);
  });

  it.each([500, 5000, 20_000])('keeps its rim at %d m from the nearest centre', (meters) => {
    const centers = [CENTER, destination(CENTER, 70, meters), destination(CENTER, 160, 1.3 * meters)];
    const union = uniteDiscs(centers, meters);
    for (const vertex of union ? polygonsOf(union).flat(2) : []) {
      const nearest = Math.min(...centers.map((center) => distanceMeters(center, vertex)));
      expect(Math.abs(nearest / meters - 1)).toBeLessThan(3e-5);
    }
  });

  it.each([
    ['close together', 0.01],
    ['over a town', 0.05],
    ['far apart, with holes', 0.14],
  ])('agrees with the clippers: 150 discs %s', (_, degrees) => {
    const centers = strewn(150, degrees);
    expect(Math.abs(areaOf(uniteDiscs(centers, METERS)) / areaOf(byClippers(centers)) - 1)).toBeLessThan(1e-5);
  });

  it('leaves the hole in a ring of discs, and an island in the hole', () => {
    const ring = Array.from({ length: 60 }, (_, index) => destination(CENTER, index * 6, 3000));
    const union = uniteDiscs([...ring, CENTER], METERS);
    expect(union?.type).toBe('MultiPolygon');
    const rings = union ? polygonsOf(union).map((polygon) => polygon.length) : [];
    expect([...rings].sort()).toEqual([1, 2]);
    expect(Math.abs(areaOf(union) / areaOf(byClippers([...ring, CENTER])) - 1)).toBeLessThan(1e-5);
  });

  it('never stumbles: random strews, lattices with rims through common points', () => {
    const offset = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(offset, offset), { minLength: 1, maxLength: 25 }), fc.boolean(), (steps, fine) => {
        // A lattice of 1/√2 of the radius: four rims meet in the middle of each cell.
        const width = fine ? 1e-8 : METERS / Math.SQRT2 / 95_000;
        const centers = steps.map(([x, y]): LonLat => [CENTER[0] + x * width, CENTER[1] + y * width * 0.857]);
        const [own, reference] = [areaOf(uniteDiscs(centers, METERS)), areaOf(byClippers(centers))];
        expect(Math.abs(own / reference - 1)).toBeLessThan(2e-5);
      }),
    );
  });

  it.each([0, 1e-13, 1e-11, 1e-9, 1e-8, 1e-7, 1e-6])('unites 1,000 discs within %d degrees', (spread) => {
    const union = uniteDiscs(strewn(1000, spread), METERS);
    const grown = Math.PI * (METERS + 160_000 * spread) ** 2;
    expect(areaOf(union)).toBeGreaterThan(Math.PI * METERS ** 2 * 0.9999);
    expect(areaOf(union)).toBeLessThan(grown * 1.00001);
  });
});
