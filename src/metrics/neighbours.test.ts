import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dataset, PlanFeatureCollection } from '../domain/feature.ts';
import { findNeighbours } from './neighbours.ts';

function dataset(id: string): Dataset {
  const collection: PlanFeatureCollection = JSON.parse(readFileSync(`data/geojson/${id}.geojson`, 'utf8'));
  return { id, contentHash: '', collection };
}

const DATASETS = [
  'zones',
  'boundary',
  'axis-baoqian',
  'projects',
  'places',
  'hengli',
  'stations',
  'towns',
  'jiamin',
].map(dataset);

function around(datasetId: string, featureId: string) {
  return findNeighbours({ datasetId, featureId }, DATASETS).map(
    ({ reference, relation }) => `${relation} ${reference.featureId}`,
  );
}

describe('what lies around a feature', () => {
  it('finds a zone within the town, beside the next zone and not beside the one after it', () => {
    const found = around('zones', 'zone-1');
    expect(found).toContain('within town-boundary');
    expect(found).toContain('adjoins zone-2');
    expect(found).not.toContain('adjoins zone-3');
    expect(found).toContain('crosses axis-baoqian');
    expect(found).toContain('contains project-hq');
  });

  it('finds the headquarters in its zone and 230 m from the highway', () => {
    const found = findNeighbours({ datasetId: 'projects', featureId: 'project-hq' }, DATASETS);
    expect(found.find(({ reference }) => reference.featureId === 'zone-1')?.relation).toBe('within');
    const highway = found.find(({ reference }) => reference.featureId === 'axis-baoqian');
    expect(highway?.distanceMeters).toBeGreaterThan(200);
    expect(highway?.distanceMeters).toBeLessThan(260);
  });

  it('says of lines that cross that they cross, and not that they are 0 m apart', () => {
    const found = findNeighbours({ datasetId: 'jiamin', featureId: 'jiamin-extension' }, DATASETS);
    expect(found.find(({ reference }) => reference.featureId === 'axis-baoqian')?.relation).toBe('crosses');
  });

  it('lists near things from the nearest and never one that nobody has placed', () => {
    const found = findNeighbours({ datasetId: 'places', featureId: 'place-loutang-old-town' }, DATASETS);
    const distances = found.flatMap(({ distanceMeters }) => distanceMeters ?? []);
    expect(distances.length).toBeGreaterThan(1);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(distances.every((distance) => distance <= 2000)).toBe(true);
    const unplaced = DATASETS.flatMap(({ collection }) => collection.features).filter(({ geometry }) => !geometry);
    const listed = new Set(found.map(({ reference }) => reference.featureId));
    expect(unplaced.some(({ properties }) => listed.has(properties.id))).toBe(false);
  });

  it('has nothing to say of an unplaced or unknown feature', () => {
    expect(around('projects', 'project-superfactory')).toEqual([]);
    expect(around('zones', 'no-such-feature')).toEqual([]);
  });
});
