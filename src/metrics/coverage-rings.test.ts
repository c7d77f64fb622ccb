import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/feature.ts';
import { polygonAreaSquareMeters } from '../geo/ellipsoidal-area.ts';
import { coverageRings } from './coverage-rings.ts';

const point = (id: string, coordinates: [number, number] | null) => ({
  type: 'Feature' as const,
  properties: { id, name_zh: id, name_en: id, dataClass: 'traced' as const, sources: ['s'] },
  geometry: coordinates && { type: 'Point' as const, coordinates },
});

const STATIONS: Dataset = {
  id: 'stations',
  contentHash: '',
  collection: {
    type: 'FeatureCollection',
    features: [point('a', [121.2, 31.42]), point('b', [121.3, 31.42]), point('c', null)],
  },
};

function ringAreas(featureIds?: string[]) {
  const set = featureIds ? { datasetId: 'stations', featureIds } : { datasetId: 'stations' };
  return coverageRings(set, [300, 800], [STATIONS]).features.map(({ properties, geometry }) => [
    properties?.distanceMeters,
    polygonAreaSquareMeters(geometry) / (Math.PI * properties?.distanceMeters ** 2),
  ]);
}

describe('the rings of a coverage', () => {
  it('are discs of the distance round every placed feature, the farthest first', () => {
    const [far, near] = ringAreas();
    expect(far?.[0]).toBe(800);
    expect(far?.[1]).toBeCloseTo(2, 2);
    expect(near?.[0]).toBe(300);
    expect(near?.[1]).toBeCloseTo(2, 2);
  });

  it('are drawn round the chosen features only', () => {
    expect(ringAreas(['a']).map(([, discs]) => discs)).toEqual([expect.closeTo(1, 2), expect.closeTo(1, 2)]);
  });

  it('are none where nobody has placed anything', () => {
    expect(ringAreas(['c'])).toEqual([]);
  });
});
