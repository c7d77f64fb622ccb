import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from './geometry.ts';
import { distanceToGeometryMeters } from './nearest.ts';
import { thinLine } from './thin-line.ts';

const step = fc.tuple(fc.integer({ min: -30, max: 40 }), fc.integer({ min: -20, max: 20 }));
const line = fc.array(step, { minLength: 1, maxLength: 60 }).map((steps) => {
  const vertices: LonLat[] = [[121.2, 31.4]];
  for (const [x, y] of steps) {
    const [longitude, latitude] = vertices.at(-1) ?? [0, 0];
    vertices.push([longitude + x * 1e-6, latitude + y * 1e-6]);
  }
  return vertices;
});

describe('thinLine', () => {
  it('stays within the tolerance of every vertex left out, and keeps the ends', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0.05, max: 5, noNaN: true }), (vertices, tolerance) => {
        const thinned = thinLine(vertices, tolerance);
        expect(thinned[0]).toBe(vertices[0]);
        expect(thinned.at(-1)).toBe(vertices.at(-1));
        const coordinates = thinned.map(([x, y]) => [x, y]);
        for (const vertex of thinned.length > 1 ? vertices : []) {
          const off = distanceToGeometryMeters(vertex, { type: 'LineString', coordinates });
          expect(off).toBeLessThan(tolerance * 1.001 + 1e-6);
        }
      }),
    );
  });

  it('leaves two of a million vertices on a straight line, and all corners of a staircase', () => {
    const straight = Array.from({ length: 1_000_000 }, (_, index): LonLat => [121 + index * 1e-7, 31 + index * 2e-7]);
    expect(thinLine(straight, 0.01).length).toBeLessThan(10);
    const stairs = Array.from(
      { length: 9 },
      (_, index): LonLat => [121 + Math.ceil(index / 2) * 0.01, 31 + Math.floor(index / 2) * 0.01],
    );
    expect(thinLine(stairs, 0.01)).toEqual(stairs);
  });

  it('goes all the way of a line that turns back', () => {
    const spike: readonly LonLat[] = [
      [121, 31],
      [121.01, 31],
      [121.002, 31],
    ];
    expect(thinLine(spike, 1)).toEqual(spike);
  });
});
