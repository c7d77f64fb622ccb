import { describe, expect, it } from 'vitest';
import { azimuthDegrees, destination, distanceMeters } from './geodesic.ts';
import type { LonLat } from './geometry.ts';

const HEADQUARTERS: LonLat = [121.208, 31.4231];

describe('geodesic', () => {
  it('gives the distance and azimuth that GeographicLib publishes for its first test', () => {
    // JFK to Paris, Inverse(40.6, -73.8, 49.01666667, 2.55) of GeodSolve0: 5,853,226 m, azimuth 53.47022°.
    const [from, to]: [LonLat, LonLat] = [
      [-73.8, 40.6],
      [2.55, 49.01666667],
    ];
    expect(distanceMeters(from, to)).toBeCloseTo(5_853_226, 0);
    expect(azimuthDegrees(from, to)).toBeCloseTo(53.47022, 4);
  });

  it('arrives where it was sent, at the distance it was sent', () => {
    for (const azimuth of [0, 90, 200, 359]) {
      const there = destination(HEADQUARTERS, azimuth, 500);
      expect(distanceMeters(HEADQUARTERS, there)).toBeCloseTo(500, 6);
      expect(azimuthDegrees(HEADQUARTERS, there)).toBeCloseTo(azimuth, 5);
    }
  });
});
