import { describe, expect, it } from 'vitest';
import { boundsMeet, expandBounds } from './bounds.ts';
import { destination } from './geodesic.ts';

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
