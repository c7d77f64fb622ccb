import { describe, expect, it } from 'vitest';
import { openStore } from '../test/sample-store.ts';
import { townPlan } from '../test/town.ts';
import type { CoverageSetup } from './labs.ts';
import { readAnalyses, writeAnalyses } from './named-analyses.ts';

function memory() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('an analysis kept under a name', () => {
  it('comes back with its distances, sources and target', () => {
    const store = openStore(townPlan());
    store.getState().setUpCoverage({ distanceMeters: 650 });
    store.getState().keepAnalysis('步行十分钟');
    store.getState().setUpCoverage({ distanceMeters: 100 });
    store.getState().openAnalysis('步行十分钟');
    expect(store.getState().session.labs.coverage.distanceMeters).toBe(650);
  });

  it('survives a reload, is no longer setting points, and one name is one analysis', () => {
    const store = openStore(townPlan());
    store.getState().setUpCoverage({ source: { kind: 'points', positions: [] }, isPlacing: true });
    store.getState().placeCoveragePoint([121.2, 31.42]);
    store.getState().keepAnalysis('站点');
    store.getState().placeCoveragePoint([121.21, 31.42]);
    store.getState().keepAnalysis('站点');
    const storage = memory();
    expect(writeAnalyses(storage, 'town', store.getState().document.analyses)).toBe(true);
    const [read, ...more] = readAnalyses(storage, 'town');
    expect(more).toEqual([]);
    expect(read?.coverage.source).toEqual({
      kind: 'points',
      positions: [
        [121.2, 31.42],
        [121.21, 31.42],
      ],
    });
    expect(read?.coverage.isPlacing).toBe(false);
  });

  it.each<CoverageSetup['denominator']>([
    { kind: 'area' },
    { kind: 'class', of: { datasetId: 'towns', where: { field: 'kind', values: ['town'] } } },
    { kind: 'population', of: { datasetId: 'villages' }, field: 'residents' },
  ])('keeps what the coverage is of: $kind', (denominator) => {
    const store = openStore(townPlan());
    store.getState().setUpCoverage({
      denominator,
      tellsReachedByTwo: true,
      nearestFrom: 'nearest-place',
      source: { kind: 'set', set: { datasetId: 'cores', featureIds: ['core-rd', 'core-tod'] } },
    });
    store.getState().keepAnalysis('口径');
    const storage = memory();
    writeAnalyses(storage, 'town', store.getState().document.analyses);
    expect(readAnalyses(storage, 'town')).toEqual(store.getState().document.analyses);
  });

  it.each([
    [null, { kind: 'area' }],
    ['towns', { kind: 'class', of: { datasetId: 'towns' } }],
  ])('is read as it was kept before, with %s as its denominator', (denominatorDatasetId, denominator) => {
    const older = {
      source: { kind: 'set', set: { datasetId: 'stations' } },
      distanceMeters: 800,
      furtherDistancesMeters: [300],
      targetDatasetId: 'zones',
      way: 'straight',
      denominatorDatasetId,
      isPlacing: false,
    };
    const [read] = readAnalyses({ getItem: () => JSON.stringify([{ name: '旧', coverage: older }]) }, 'town');
    const { denominatorDatasetId: _, ...rest } = older;
    expect(read).toEqual({
      name: '旧',
      coverage: { ...rest, denominator, tellsReachedByTwo: false, nearestFrom: 'centroid' },
    });
  });

  it('is gone when dropped, and belongs to its own plan', () => {
    const store = openStore(townPlan());
    store.getState().keepAnalysis('一');
    const storage = memory();
    writeAnalyses(storage, 'town', store.getState().document.analyses);
    expect(readAnalyses(storage, 'other-town')).toEqual([]);
    store.getState().dropAnalysis('一');
    expect(store.getState().document.analyses).toEqual([]);
  });

  it.each(['{', '[{"name":""}]', '{"a":1}', '[{"name":"x","coverage":{"distanceMeters":-5}}]'])(
    'is not read from what is no list of analyses: %s',
    (text) => {
      expect(readAnalyses({ getItem: () => text }, 'town')).toEqual([]);
    },
  );

  it('says when the browser refuses to keep it', () => {
    const full = {
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(writeAnalyses(full, 'town', [])).toBe(false);
    expect(writeAnalyses(undefined, 'town', [])).toBe(false);
  });
});
