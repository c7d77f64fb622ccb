import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import { distanceMeters } from './geodesic.ts';
import { edgesOf, type LonLat, polygonsOf } from './geometry.ts';
import { discAbout, outlineOf } from './outline.ts';
import { unionOf } from './overlay.ts';

const offset = fc.double({ min: -0.02, max: 0.02, noNaN: true });
const line = fc
  .array(fc.tuple(offset, offset), { minLength: 2, maxLength: 9 })
  .map((steps) => steps.map(([x, y]): LonLat => [121.2 + x, 31.4 + y]));

function sweptArea(vertices: readonly LonLat[], meters: number): number {
  const ground = unionOf([], [{ outline: outlineOf(vertices, meters), pieces: () => [] }]);
  return ground ? polygonAreaSquareMeters(ground) : 0;
}

describe('outlineOf', () => {
  it('means the same ground as the capsules about the edges, however the line bends and crosses itself', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 20, max: 2000 }), (vertices, meters) => {
        const capsules = unionOf(edgesOf(vertices).map((edge) => outlineOf(edge, meters)));
        const byEdges = capsules ? polygonAreaSquareMeters(capsules) : 0;
        expect(Math.abs(sweptArea(vertices, meters) / byEdges - 1)).toBeLessThan(1e-6);
      }),
    );
  });

  it('turns back on itself: a line there and home again is the line there', () => {
    const there: readonly LonLat[] = [
      [121.2, 31.4],
      [121.21, 31.402],
    ];
    const home = [...there, ...there.slice(0, 1)];
    expect(sweptArea(home, 300) / sweptArea(there, 300)).toBeCloseTo(1, 9);
  });

  it('goes round a closed ring of lines and leaves the middle', () => {
    const ring: readonly LonLat[] = [
      [121.2, 31.4],
      [121.22, 31.4],
      [121.22, 31.42],
      [121.2, 31.42],
      [121.2, 31.4],
    ];
    const ground = unionOf([], [{ outline: outlineOf(ring, 100), pieces: () => [] }]);
    expect(ground && polygonsOf(ground)[0]).toHaveLength(2);
  });

  it('is a disc for a line that stands still', () => {
    const [place]: readonly LonLat[] = [[121.2, 31.4]];
    if (!place) throw new Error('no place');
    expect(outlineOf([place, place], 500)).toEqual(discAbout(place, 500));
    for (const vertex of polygonsOf(discAbout(place, 500)).flat(2)) {
      expect(distanceMeters(place, vertex)).toBeCloseTo(500, 6);
    }
  });
});
