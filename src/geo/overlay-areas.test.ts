import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import type { Polygonal } from './geometry.ts';
import { differenceOf, intersectionOf } from './overlay.ts';
import { type OverlayAreas, overlayAreas } from './overlay-areas.ts';

function box(west: number, south: number, width: number, height: number): Position[] {
  const [east, north] = [west + width, south + height];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function polygon(...coordinates: Position[][]): Polygon {
  return { type: 'Polygon', coordinates };
}

function areaOf(polygonal: Polygonal | null): number {
  return polygonal ? polygonAreaSquareMeters(polygonal) : 0;
}

function partOf({ parts }: OverlayAreas, parcel: number, zone: number): number {
  return parts.find((part) => part.parcel === parcel && part.zone === zone)?.areaSquareMeters ?? 0;
}

/** What the parts and the outside of a parcel lack to the whole, as a share of it. */
function gapOf(overlay: OverlayAreas, parcel: number): number {
  const whole = overlay.parcelSquareMeters[parcel] ?? 0;
  const parts = overlay.parts.filter((part) => part.parcel === parcel);
  const sum = parts.reduce((total, { areaSquareMeters }) => total + areaSquareMeters, 0);
  return (sum + (overlay.outsideSquareMeters[parcel] ?? 0)) / whole - 1;
}

/** A tiling of a square by polygons that share their edges; the lattice points between are shifted about. */
function tiling(side: number, shifts: readonly number[]): Polygon[] {
  const corner = (column: number, row: number): Position => {
    const onRim = column % side === 0 || row % side === 0;
    const shift = (axis: number) =>
      onRim ? 0 : (shifts[(2 * (row * (side + 1) + column) + axis) % shifts.length] ?? 0);
    return [121.2 + (0.02 * (column + shift(0))) / side, 31.4 + (0.02 * (row + shift(1))) / side];
  };
  return Array.from({ length: side * side }, (_, index) => {
    const [column, row] = [index % side, Math.floor(index / side)];
    const corners = [
      corner(column, row),
      corner(column + 1, row),
      corner(column + 1, row + 1),
      corner(column, row + 1),
    ];
    return polygon([...corners, corner(column, row)]);
  });
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const shifts = fc.array(fc.double({ min: -0.35, max: 0.35, noNaN: true }), { minLength: 8, maxLength: 80 });
const triangle = fc
  .tuple(share, share, share, share, share, share)
  .map(([a, b, c, d, e, f]) => {
    const corners = [
      [121.19 + 0.04 * a, 31.39 + 0.04 * b],
      [121.19 + 0.04 * c, 31.39 + 0.04 * d],
    ];
    return polygon([...corners, [121.19 + 0.04 * e, 31.39 + 0.04 * f], [121.19 + 0.04 * a, 31.39 + 0.04 * b]]);
  })
  .filter((candidate) => areaOf(candidate) > 1);

describe('overlayAreas worked by hand', () => {
  // Boxes at the equator share edges; the area of a box is that of polygonAreaSquareMeters, itself checked by hand.
  const zone = polygon(box(0, 0, 0.04, 0.04), box(0.01, 0.01, 0.01, 0.01));

  it('a parcel inside, one in the hole, one across the hole, one across the rim, one far away', () => {
    const parcels = [
      polygon(box(0.025, 0.025, 0.01, 0.01)),
      polygon(box(0.012, 0.012, 0.005, 0.005)),
      polygon(box(0.005, 0.012, 0.01, 0.004)),
      polygon(box(0.035, 0.03, 0.01, 0.004)),
      polygon(box(1, 1, 0.01, 0.01)),
    ];
    const overlay = overlayAreas(parcels, [zone]);
    const whole = parcels.map(areaOf);
    expect(partOf(overlay, 0, 0)).toBeCloseTo(whole[0] ?? 0, 5);
    expect(partOf(overlay, 1, 0)).toBe(0);
    expect(partOf(overlay, 2, 0)).toBeCloseTo((whole[2] ?? 0) / 2, 5);
    expect(partOf(overlay, 3, 0)).toBeCloseTo((whole[3] ?? 0) / 2, 5);
    expect(overlay.outsideSquareMeters[4]).toBeCloseTo(whole[4] ?? 0, 5);
    expect(overlay.parcelSquareMeters[0]).toBeCloseTo(whole[0] ?? 0, 5);
    expect(overlay.zonesOverlap).toBe(false);
  });

  it('a zone in the hole of another takes what the hole leaves', () => {
    const inner = polygon(box(0.01, 0.01, 0.01, 0.01));
    const parcel = polygon(box(0.005, 0.005, 0.02, 0.02));
    const overlay = overlayAreas([parcel], [zone, inner]);
    expect(partOf(overlay, 0, 1)).toBeCloseTo(areaOf(inner), 5);
    expect(partOf(overlay, 0, 0)).toBeCloseTo(areaOf(parcel) - areaOf(inner), 5);
    expect(overlay.outsideSquareMeters[0]).toBe(0);
    expect(overlay.zonesOverlap).toBe(false);
  });

  it('the same ring as parcel and zone, either way round and from any vertex', () => {
    const ring = box(0.3, 0.2, 0.01, 0.02);
    const turned = [...ring.slice(2, -1), ...ring.slice(0, 3)];
    for (const other of [ring, ring.toReversed(), turned, turned.toReversed()]) {
      const overlay = overlayAreas([polygon(ring)], [polygon(other)]);
      expect(partOf(overlay, 0, 0)).toBeCloseTo(areaOf(polygon(ring)), 6);
      expect(overlay.outsideSquareMeters[0]).toBe(0);
    }
  });

  it('neighbours that only touch share nothing, in a vertex, along an edge, along a part of one', () => {
    const parcel = polygon(box(0.01, 0.01, 0.01, 0.01));
    const around = [
      box(0, 0, 0.01, 0.01),
      box(0.02, 0.01, 0.01, 0.01),
      box(0.012, 0.02, 0.004, 0.01),
      box(0, 0, 0.03, 0.01),
      box(0.02, 0.02, 0.01, 0.01),
    ].map((ring) => polygon(ring));
    const overlay = overlayAreas([parcel], around);
    expect(overlay.parts).toEqual([]);
    expect(overlay.outsideSquareMeters[0]).toBeCloseTo(areaOf(parcel), 6);
  });

  it('where zones overlap, the common ground counts in each, and outside is what none covers', () => {
    const zones = [polygon(box(0, 0, 0.02, 0.02)), polygon(box(0.01, 0, 0.02, 0.02))];
    const parcel = polygon(box(0, 0.01, 0.04, 0.005));
    const overlay = overlayAreas([parcel], zones);
    const quarter = areaOf(polygon(box(0, 0.01, 0.01, 0.005)));
    expect(overlay.zonesOverlap).toBe(true);
    expect(partOf(overlay, 0, 0)).toBeCloseTo(2 * quarter, 4);
    expect(partOf(overlay, 0, 1)).toBeCloseTo(2 * quarter, 4);
    expect(overlay.outsideSquareMeters[0]).toBeCloseTo(quarter, 4);
  });
});

describe('overlayAreas on random drawings', () => {
  it('is what the clippers say, holes included', () => {
    const hole = box(121.206, 31.406, 0.006, 0.005);
    const zone = polygon(box(121.2, 31.4, 0.02, 0.02), hole);
    fc.assert(
      fc.property(triangle, (parcel) => {
        const overlay = overlayAreas([parcel], [zone]);
        expect(Math.abs(partOf(overlay, 0, 0) - areaOf(intersectionOf(parcel, zone)))).toBeLessThan(2e-3);
        expect(Math.abs((overlay.outsideSquareMeters[0] ?? 0) - areaOf(differenceOf(parcel, zone)))).toBeLessThan(2e-3);
      }),
    );
  });

  it('partitions: over a tiling of zones, the parts and the outside of a parcel add up to it', () => {
    fc.assert(
      fc.property(triangle, fc.integer({ min: 2, max: 6 }), shifts, (parcel, side, about) => {
        const overlay = overlayAreas([parcel], tiling(side, about));
        // Measured on its own, not as the rest: by the rim of the tiling.
        const outside = areaOf(differenceOf(parcel, polygon(box(121.2, 31.4, 0.02, 0.02))));
        expect(Math.abs((overlay.outsideSquareMeters[0] ?? 0) - outside)).toBeLessThan(1e-6 * areaOf(parcel) + 2e-3);
        expect(Math.abs(gapOf(overlay, 0))).toBeLessThan(1e-6);
      }),
    );
  });

  it('partitions: parcels that share their edges with the zones lie each in one zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), shifts, (side, about) => {
        const tiles = tiling(side, about);
        const overlay = overlayAreas(tiles, tiles);
        tiles.forEach((tile, index) => {
          expect(partOf(overlay, index, index) / areaOf(tile)).toBeCloseTo(1, 9);
          expect(Math.abs(gapOf(overlay, index))).toBeLessThan(1e-6);
        });
        expect(overlay.parts).toHaveLength(tiles.length);
        const halves: MultiPolygon[] = [0, 1].map((half) => ({
          type: 'MultiPolygon',
          coordinates: tiles.filter((_, index) => index % 2 === half).map(({ coordinates }) => coordinates),
        }));
        const joined = overlayAreas(tiles, halves);
        expect(joined.parts).toHaveLength(tiles.length);
        expect(joined.zonesOverlap).toBe(false);
      }),
    );
  });
});

describe('overlayAreas on what is broken', () => {
  const good = polygon(box(121.2, 31.4, 0.01, 0.01));

  it('has nothing to say of empty layers', () => {
    expect(overlayAreas([], []).parts).toEqual([]);
    expect(overlayAreas([], [good]).parts).toEqual([]);
    const alone = overlayAreas([good], []);
    expect(alone.parts).toEqual([]);
    expect(alone.outsideSquareMeters[0]).toBeCloseTo(areaOf(good), 6);
    expect(overlayAreas([{ type: 'MultiPolygon', coordinates: [] }], [good]).parts).toEqual([]);
  });

  it.each([
    ['a coordinate that is not a number', polygon(box(Number.NaN, 31.4, 0.01, 0.01)), '坐标无效'],
    ['a place off the globe', polygon(box(121, 89.999, 0.01, 0.01)), '坐标无效'],
    ['a ring that is not closed', polygon(box(121, 31, 1, 1).slice(0, 4)), '首尾相同'],
    ['a ring across the antimeridian', polygon(box(-179.9, 31, 359.8, 1)), '180°'],
  ])('refuses %s and says which feature it is', (_, broken, words) => {
    expect(() => overlayAreas([good, broken], [good])).toThrowError(
      expect.objectContaining({
        name: 'LayerError',
        featureIndex: 1,
        reason: { zh: expect.stringContaining(words), en: expect.anything() },
      }),
    );
  });

  it('measures slivers of a billionth of a degree', () => {
    const sliver = polygon(box(121.205, 31.402, 1e-9, 0.004));
    const overlay = overlayAreas([sliver], [good]);
    expect(partOf(overlay, 0, 0) / areaOf(sliver)).toBeCloseTo(1, 4);
    const across = polygon(box(121.205, 31.398, 1e-9, 0.004));
    const half = overlayAreas([across], [good]);
    expect(partOf(half, 0, 0) / areaOf(across)).toBeCloseTo(0.5, 4);
  });

  it('takes no ring that encloses nothing', () => {
    const spike = polygon([
      [121.2, 31.4],
      [121.2, 31.4],
      [121.21, 31.41],
      [121.2, 31.4],
    ]);
    expect(overlayAreas([spike], [good]).parts).toEqual([]);
  });
});
