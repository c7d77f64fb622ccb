import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/feature.ts';
import type { FeatureSet, Plan } from '../domain/plan.ts';
import { polygonAreaSquareMeters } from '../geo/ellipsoidal-area.ts';
import { samplePlan } from '../test/sample-plan.ts';
import { coverageRings } from './coverage-rings.ts';

const point = (id: string, coordinates: [number, number] | null, more: { line?: string; status?: 'study' } = {}) => ({
  type: 'Feature' as const,
  properties: { id, name_zh: id, name_en: id, dataClass: 'traced' as const, sources: ['s'], ...more },
  geometry: coordinates && { type: 'Point' as const, coordinates },
});

const STATIONS: Dataset = {
  id: 'stations',
  contentHash: '',
  collection: {
    type: 'FeatureCollection',
    features: [
      point('a', [121.2, 31.42], { line: '11' }),
      point('b', [121.3, 31.42]),
      point('c', null),
      point('d', [121.4, 31.42], { status: 'study' }),
    ],
  },
};

function ringAreas(chosen: Omit<FeatureSet, 'datasetId'> = {}) {
  const plan: Plan = { ...samplePlan(), planStates: [{ id: 'now', title: { zh: '现状', en: 'Now' }, statuses: [] }] };
  const set = { datasetId: 'stations', ...chosen };
  return coverageRings(set, [300, 800], { plan, planStateId: 'now', datasets: [STATIONS] }).features.map(
    ({ properties, geometry }) => [
      properties?.distanceMeters,
      polygonAreaSquareMeters(geometry) / (Math.PI * properties?.distanceMeters ** 2),
    ],
  );
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
    expect(ringAreas({ featureIds: ['a'] }).map(([, discs]) => discs)).toEqual([
      expect.closeTo(1, 2),
      expect.closeTo(1, 2),
    ]);
  });

  it('are drawn round a class of features, and never round what does not stand in the plan state', () => {
    const ofLine = ringAreas({ where: { field: 'line', values: ['11'] } });
    expect(ofLine.map(([, discs]) => discs)).toEqual([expect.closeTo(1, 2), expect.closeTo(1, 2)]);
    expect(ringAreas({ featureIds: ['d'] })).toEqual([]);
  });

  it('are none where nobody has placed anything', () => {
    expect(ringAreas({ featureIds: ['c'] })).toEqual([]);
  });
});
