import { describe, expect, it } from 'vitest';
import { boundsMeet, boundsOf, expandBounds } from './bounds.ts';
import { destination } from './geodesic.ts';

describe('boundsOf', () => {
  it('surrounds all geometries of any kind', () => {
    const bounds = boundsOf(
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
    );
    expect(bounds).toEqual([120, 30, 123, 32]);
  });

  it('is null when there is nothing to surround', () => {
    expect(boundsOf()).toBeNull();
    expect(boundsOf(null, { type: 'MultiPoint', coordinates: [] })).toBeNull();
  });
});

describe('expandBounds', () => {
  it('holds everything within the distance', () => {
    for (const latitude of [0, 31.4, -60]) {
      const [west, south, east, north] = expandBounds([121, latitude, 121, latitude], 5000);
      for (let azimuth = 0; azimuth < 360; azimuth += 5) {
        const [longitude, height] = destination([121, latitude], azimuth, 5000);
        expect(longitude >= west && longitude <= east && height >= south && height <= north).toBe(true);
      }
    }
  });
});

describe('boundsMeet', () => {
  it('tells apart what overlaps, touches and stands away', () => {
    expect(boundsMeet([0, 0, 2, 2], [1, 1, 3, 3])).toBe(true);
    expect(boundsMeet([0, 0, 1, 1], [1, 1, 2, 2])).toBe(true);
    expect(boundsMeet([0, 0, 1, 1], [1.1, 0, 2, 1])).toBe(false);
  });
});
