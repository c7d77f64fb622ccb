import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import { repair } from './repair.ts';
import { findSelfCrossing } from './self-crossing.ts';

function polygon(...coordinates: Position[][]): Polygon {
  return { type: 'Polygon', coordinates };
}

function box(west: number, south: number, size: number): Position[] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const BOW_TIE = polygon([
  [121, 31],
  [121.02, 31.02],
  [121.02, 31],
  [121, 31.02],
  [121, 31],
]);

/** A star of so many points round a centre; every corner lies on a circle, so it is simple. */
function star(points: number): Position[] {
  const corners = Array.from({ length: points }, (_, index): Position => {
    const angle = (2 * Math.PI * index) / points;
    const reach = index % 2 === 0 ? 0.01 : 0.0099;
    return [121 + reach * Math.cos(angle), 31 + reach * Math.sin(angle)];
  });
  return [...corners, ...corners.slice(0, 1)];
}

describe('findSelfCrossing', () => {
  it('finds where a bow tie crosses itself', () => {
    const [x, y] = findSelfCrossing(BOW_TIE) ?? [];
    expect(x).toBeCloseTo(121.01, 9);
    expect(y).toBeCloseTo(31.01, 9);
  });

  it('finds a hole that leaves its outer ring, in small and in large rings', () => {
    expect(findSelfCrossing(polygon(box(121, 31, 0.01), box(121.005, 31.005, 0.01)))).not.toBeNull();
    expect(findSelfCrossing(polygon(star(3000), box(121, 31, 0.0099)))).not.toBeNull();
  });

  it('lets pass what only touches: a hole in a corner, a spike that runs home, rings side by side', () => {
    expect(findSelfCrossing(polygon(box(121, 31, 0.01), box(121, 31, 0.005)))).toBeNull();
    expect(findSelfCrossing(polygon(star(3000)))).toBeNull();
    expect(findSelfCrossing(polygon(star(30)))).toBeNull();
    const pair: MultiPolygon = { type: 'MultiPolygon', coordinates: [[box(121, 31, 0.01)], [box(121.01, 31, 0.01)]] };
    expect(findSelfCrossing(pair)).toBeNull();
  });

  it.each<[string, Polygon, number]>([
    ['a boundary run twice', polygon([...box(121, 31, 0.01), ...box(121, 31, 0.01).slice(1)]), 1],
    ['a hole in a hole', polygon(box(121, 31, 0.01), box(121.001, 31.001, 0.006), box(121.002, 31.002, 0.002)), 0.68],
    ['a hole outside', polygon(box(121, 31, 0.01), box(121.02, 31, 0.01)), 2],
    [
      'a bow tie that crosses itself in a vertex',
      polygon([
        [121, 31],
        [121.005, 31.005],
        [121.01, 31.01],
        [121.01, 31],
        [121.005, 31.005],
        [121, 31.01],
        [121, 31],
      ]),
      0.5,
    ],
  ])('finds %s, and the ground is that of the even-odd rule', (_, broken, boxes) => {
    const { geometry, fault } = repair(broken);
    expect(fault?.kind).toBe('self-crossing');
    const area = geometry ? polygonAreaSquareMeters(geometry) : 0;
    expect(area / polygonAreaSquareMeters(polygon(box(121, 31, 0.01)))).toBeCloseTo(boxes, 4);
  });

  it('reads a crossing boundary with a spike by the even-odd rule, worked by hand', () => {
    // On a lattice of 1/128°, whose numbers are exact; strips by height: 0.5 + 0.5556 + 3.1111 + 0.5 = 4 2/3 cells.
    const lattice = [
      [0, 3],
      [3, 3],
      [2, 3],
      [5, 0],
      [5, 3],
      [4, 3],
      [2, 4],
      [5, 1],
      [0, 3],
    ];
    const { geometry } = repair(polygon(lattice.map(([x = 0, y = 0]) => [121 + x / 128, y / 128])));
    const cell = polygonAreaSquareMeters(polygon(box(121, 0, 1 / 128)));
    expect((geometry ? polygonAreaSquareMeters(geometry) : 0) / cell).toBeCloseTo(14 / 3, 4);
  });

  it('is not deceived by a ring that winds round twice', () => {
    // A pentagram turns to one side at every corner, as a circle does.
    const corners = [0, 2, 4, 1, 3, 0].map((fifth): Position => {
      const angle = (2 * Math.PI * fifth) / 5;
      return [121 + 0.01 * Math.cos(angle), 31 + 0.01 * Math.sin(angle)];
    });
    expect(findSelfCrossing(polygon(corners))).not.toBeNull();
  });

  it('looks through a ring of 200,000 vertices in good time', () => {
    expect(findSelfCrossing(polygon(star(200_000)))).toBeNull();
  });
});

describe('repair', () => {
  it('leaves what is well as it is', () => {
    const good = polygon(box(121, 31, 0.01));
    expect(repair(good)).toEqual({ geometry: good, fault: null });
    expect(repair(good).geometry).toBe(good);
  });

  it('makes two lobes of a bow tie and says so', () => {
    const { geometry, fault } = repair(BOW_TIE);
    expect(fault?.kind).toBe('self-crossing');
    expect(geometry?.type).toBe('MultiPolygon');
    const lobe = polygonAreaSquareMeters(
      polygon([
        [121, 31],
        [121.01, 31.01],
        [121, 31.02],
        [121, 31],
      ]),
    );
    expect(geometry && polygonAreaSquareMeters(geometry)).toBeCloseTo(2 * lobe, 2);
  });

  it('merges parts that overlap and says so', () => {
    const parts: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: [[box(121, 31, 0.02)], [box(121.01, 31.01, 0.02)]],
    };
    const { geometry, fault } = repair(parts);
    expect(fault?.kind).toBe('overlapping-parts');
    const common = polygonAreaSquareMeters(polygon(box(121.01, 31.01, 0.01)));
    expect(geometry && polygonAreaSquareMeters(geometry)).toBeCloseTo(polygonAreaSquareMeters(parts) - common, 2);
  });
});
