import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds.ts';

describe('boundsOf', () => {
  it('surrounds all geometries of any kind', () => {
    const bounds = boundsOf([
      { type: 'Point', coordinates: [121, 31] },
      null,
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [122, 30],
              [123, 30],
              [123, 32],
              [122, 30],
            ],
          ],
        ],
      },
      {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'LineString',
            coordinates: [
              [120, 31],
              [121, 31],
            ],
          },
        ],
      },
    ]);
    expect(bounds).toEqual([120, 30, 123, 32]);
  });

  it('is null when there is nothing to surround', () => {
    expect(boundsOf([])).toBeNull();
    expect(boundsOf([null, { type: 'MultiPoint', coordinates: [] }])).toBeNull();
  });
});
