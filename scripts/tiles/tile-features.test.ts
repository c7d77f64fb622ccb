import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PlanFeature } from '../../src/domain/feature.ts';
import { labelPointOf } from './label-point.ts';
import { sharedLimitsOf } from './shared-limits.ts';
import { tileFeaturesOf } from './tile-features.ts';

function box(west: number, east: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [
      [
        [west, 0],
        [east, 0],
        [east, 1],
        [west, 1],
        [west, 0],
      ],
    ],
  };
}

function town(id: string, geometry: Polygon | null): PlanFeature {
  const properties = {
    id,
    name_zh: '镇',
    name_en: id,
    dataClass: 'traced',
    sources: ['s-osm'],
    kind: 'town',
    note_en: 'long',
  } as const;
  return { type: 'Feature', properties, geometry };
}

const LAYER = { id: 'towns', datasetId: 'towns', minZoom: 6, fields: ['kind', 'rank'] };
const TOWNS = { type: 'FeatureCollection' as const, features: [town('a', box(0, 1)), town('b', null)] };

describe('tileFeaturesOf', () => {
  it('keeps the fields that a style reads and leaves records without a place out', () => {
    expect(tileFeaturesOf(LAYER, TOWNS).features.map(({ properties }) => properties)).toEqual([
      { id: 'a', name_zh: '镇', name_en: 'a', dataClass: 'traced', kind: 'town', datasetId: 'towns' },
    ]);
  });

  it('gives an area one point for its name', () => {
    const [name] = tileFeaturesOf({ ...LAYER, derived: 'label-points' }, TOWNS).features;
    expect(name?.geometry).toEqual({ type: 'Point', coordinates: [0.5, 0.5] });
    expect(name?.properties?.name_zh).toBe('镇');
  });
});

describe('labelPointOf', () => {
  it('stays inside an area whose middle lies outside', () => {
    const horseshoe: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [8, 10],
          [8, 1],
          [1, 1],
          [1, 10],
          [0, 10],
          [0, 0],
        ],
      ],
    };
    const [x, y] = labelPointOf(horseshoe) ?? [];
    // In the eastern leg, two degrees wide.
    expect(x).toBeCloseTo(9, 0);
    expect(y).toBeGreaterThan(0.9);
  });
});

describe('sharedLimitsOf', () => {
  it('draws the edge between two neighbours once', () => {
    const edges = sharedLimitsOf([box(0, 1), box(1, 2)]).coordinates.flatMap((line) =>
      line.slice(1).map((end, index) => [line[index], end].map(String).sort().join(' ')),
    );
    expect(edges).toHaveLength(7);
    expect(new Set(edges).size).toBe(7);
  });
});
