import { describe, expect, it } from 'vitest';
import { flattenLayer } from './flat-layer.ts';
import { insideParcelOf } from './inside-parcel.ts';

/** A star of so many corners with a hole, every fourth corner on a whole thousandth of a degree. */
function star(corners: number): number[][][] {
  const ring = (reach: number): number[][] => {
    const around = Array.from({ length: corners }, (_, index) => {
      const angle = (2 * Math.PI * index) / corners;
      const far = reach * (index % 2 === 0 ? 1 : 0.6);
      const round = index % 4 === 0 ? 1000 : 1e9;
      return [121, 31].map(
        (middle, axis) => Math.round((middle + far * (axis === 0 ? Math.cos(angle) : Math.sin(angle))) * round) / round,
      );
    });
    return [...around, ...around.slice(0, 1)];
  };
  return [ring(0.1), ring(0.05)];
}

describe('insideParcelOf', () => {
  it('answers by rows as it does edge by edge, on vertices and level with them as well', () => {
    const layer = flattenLayer([{ type: 'Polygon', coordinates: star(800) }]);
    const places = Array.from({ length: 900 }, (_, index): [number, number] => {
      const onVertex = layer.x[index];
      if (index % 3 === 0 && onVertex !== undefined) return [onVertex, layer.y[index] ?? 0];
      const [column, row] = [index % 30, Math.floor(index / 30)];
      return [120.9 + (0.2 * column) / 30, index % 2 === 0 ? (layer.y[index] ?? 31) : 30.9 + (0.2 * row) / 30];
    });
    // The first question of an answerer looks at every edge; the many that follow have made it keep rows.
    const byEdges = places.map(([x, y]) => insideParcelOf(layer, 0)(x, y));
    const asked = insideParcelOf(layer, 0);
    for (const [x, y] of places) asked(x, y);
    expect(places.map(([x, y]) => asked(x, y))).toEqual(byEdges);
    expect(new Set(byEdges).size).toBe(2);
  });
});
