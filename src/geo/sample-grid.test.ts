import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { GeometryError } from './geometry-error.ts';
import { localPlaneAt } from './local-plane.ts';
import { sampleGrid } from './sample-grid.ts';

const PLANE = localPlaneAt([121.2, 31.4]);

function square(sizeMeters: number, [east, north]: readonly [number, number] = [0, 0]): Polygon {
  const corner = (x: number, y: number) => [...PLANE.fromPlane([x + east, y + north])];
  const ring = [
    corner(0, 0),
    corner(sizeMeters, 0),
    corner(sizeMeters, sizeMeters),
    corner(0, sizeMeters),
    corner(0, 0),
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

describe('a sample grid', () => {
  it('has a point for each cell of the ground, wherever the ground lies', () => {
    for (const at of [
      [0, 0],
      [-731, 412],
      [5003, -8000],
    ] as const) {
      const { points, spacingMeters } = sampleGrid(square(1000, at), PLANE, 20);
      expect(spacingMeters).toBe(20);
      expect(points.length / 2500).toBeCloseTo(1, 1);
    }
  });

  it('is refined for small ground until it says something', () => {
    const { points, spacingMeters } = sampleGrid(square(50), PLANE, 20);
    expect(spacingMeters).toBe(2.5);
    expect(points.length).toBeGreaterThanOrEqual(390);
  });

  it('does not fall in with straight belts along the axes', () => {
    const { points } = sampleGrid(square(2000), PLANE, 25);
    for (const axis of [0, 1] as const) {
      // Rows of 25 m would find a belt of 30 m a fifth too narrow.
      const inBelt = points.filter((point) => point[axis] >= 900 && point[axis] < 930).length;
      expect(Math.abs(inBelt / (points.length * 0.015) - 1)).toBeLessThan(0.06);
    }
  });

  it('refuses ground that would take a sample too many, and says what would do', () => {
    let error: unknown;
    try {
      sampleGrid(square(100_000), PLANE, 20);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(GeometryError);
    expect((error as GeometryError).reason.zh).toMatch(/间距放大到 14\d 米以上/);
  });

  it('has no points on nothing', () => {
    expect(sampleGrid({ type: 'MultiPolygon', coordinates: [] }, PLANE, 20).points).toEqual([]);
  });
});
