import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/feature.ts';
import { polygonAreaSquareMeters } from '../geo/ellipsoidal-area.ts';
import { overlapRest } from './overlap-rest.ts';

function square(west: number, east: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, 31],
        [east, 31],
        [east, 31.01],
        [west, 31.01],
        [west, 31],
      ],
    ],
  };
}

function dataset(id: string, geometry: Polygon): Dataset {
  const properties = { id, name_zh: id, name_en: id, dataClass: 'indicative' as const, sources: ['s'] };
  return {
    id,
    contentHash: '',
    collection: { type: 'FeatureCollection', features: [{ type: 'Feature', properties, geometry }] },
  };
}

const ZONES = dataset('zones', square(121, 121.02));

describe('what is left over of an overlay', () => {
  it('is the half that no parcel covers', () => {
    const [rest] = overlapRest('zones', 'parcels', [ZONES, dataset('parcels', square(121, 121.01))]).features;
    const whole = polygonAreaSquareMeters(square(121, 121.02));
    expect(rest?.properties?.role).toBe('rest');
    expect(polygonAreaSquareMeters(rest?.geometry as Polygon) / whole).toBeCloseTo(0.5, 6);
  });

  it('is nothing where all is covered and all where nothing is', () => {
    expect(overlapRest('zones', 'parcels', [ZONES, dataset('parcels', square(120.9, 121.1))]).features).toEqual([]);
    const [all] = overlapRest('zones', 'nowhere', [ZONES]).features;
    expect(polygonAreaSquareMeters(all?.geometry as Polygon)).toBeCloseTo(
      polygonAreaSquareMeters(square(121, 121.02)),
      3,
    );
  });
});
