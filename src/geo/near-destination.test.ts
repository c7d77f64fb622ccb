import { describe, expect, it } from 'vitest';
import { destination, distanceMeters } from './geodesic.ts';
import type { LonLat } from './geometry.ts';
import { nearDestinationFrom } from './near-destination.ts';

const AZIMUTHS = Array.from({ length: 24 }, (_, index) => index * 15 + 0.7);

/** The farthest that the series lands from GeographicLib's answer, over all azimuths. */
function worstMeters(origin: LonLat, meters: number): number {
  const near = nearDestinationFrom(origin);
  return Math.max(
    ...AZIMUTHS.map((azimuth) => {
      const radians = (azimuth * Math.PI) / 180;
      const found = near(meters * Math.sin(radians), meters * Math.cos(radians));
      return distanceMeters(found, destination(origin, azimuth, meters));
    }),
  );
}

describe('nearDestinationFrom', () => {
  it('lands where GeographicLib lands, to some nanometres at 1 km and a micrometre at 5 km', () => {
    expect(worstMeters([121.2, 31.4], 500)).toBeLessThan(4e-9);
    expect(worstMeters([121.2, 31.4], 1000)).toBeLessThan(4e-9);
    expect(worstMeters([121.2, 31.4], 5000)).toBeLessThan(1e-6);
    expect(worstMeters([-70, -60], 5000)).toBeLessThan(1e-5);
    expect(worstMeters([0, 0], 5000)).toBeLessThan(1e-8);
  });

  it('hands far and polar cases to GeographicLib', () => {
    expect(worstMeters([121.2, 31.4], 100_000)).toBeLessThan(1e-6);
    expect(worstMeters([121.2, 89.9], 500)).toBeLessThan(1e-6);
  });
});
