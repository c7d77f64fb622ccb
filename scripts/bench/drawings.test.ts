import { describe, expect, it } from 'vitest';
import { polygonAreaSquareMeters } from '../../src/geo/ellipsoidal-area.ts';
import { overlayAreas } from '../../src/geo/overlay-areas.ts';
import { repair } from '../../src/geo/repair.ts';
import { drawParcels, drawPoints, drawZones } from './drawings.ts';

describe('the drawings of the bench', () => {
  const [parcels, zones] = [drawParcels(2_000), drawZones()];

  it('are the same each time, and as many as asked for', () => {
    expect(drawParcels(2_000)).toEqual(parcels);
    expect(drawZones()).toEqual(zones);
    expect(parcels.length).toBeGreaterThanOrEqual(2_000);
    expect(drawPoints(10)).toHaveLength(10);
  });

  it('are what the issue asks for: parcels of 5 to 15 vertices, zones of 100 and more with holes, none broken', () => {
    for (const { coordinates } of parcels) {
      const vertices = (coordinates[0]?.length ?? 0) - 1;
      expect(vertices).toBeGreaterThanOrEqual(5);
      expect(vertices).toBeLessThanOrEqual(15);
    }
    for (const { coordinates } of zones) {
      expect(coordinates).toHaveLength(2);
      expect(coordinates.flat().length).toBeGreaterThan(100);
    }
    for (const polygon of [...parcels, ...zones]) expect(repair(polygon).fault).toBeNull();
  });

  it('tile: parcels do not overlap, nor do zones, and the parcels fill every zone', () => {
    const { parts, zonesOverlap } = overlayAreas(parcels, zones);
    expect(zonesOverlap).toBe(false);
    expect(overlayAreas([], parcels).zonesOverlap).toBe(false);
    zones.forEach((zone, index) => {
      const filled = parts.filter((part) => part.zone === index).reduce((sum, part) => sum + part.areaSquareMeters, 0);
      expect(filled / polygonAreaSquareMeters(zone)).toBeCloseTo(1, 9);
    });
  });
});
