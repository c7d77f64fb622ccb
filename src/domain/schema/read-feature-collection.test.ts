import { describe, expect, it } from 'vitest';
import { readFeatureCollection } from './read-feature-collection.ts';

const properties = { id: 'a', name_zh: '甲', name_en: 'A', dataClass: 'traced', sources: ['s-osm'] };
const point = { type: 'Point', coordinates: [121.2, 31.4] };

function collectionOf(...features: unknown[]) {
  return { type: 'FeatureCollection', features };
}

function read(change: object, geometry: unknown = point) {
  return readFeatureCollection(
    'a.geojson',
    collectionOf({ type: 'Feature', properties: { ...properties, ...change }, geometry }),
  );
}

function firstProblem(result: ReturnType<typeof read>) {
  return result.ok ? null : result.problems[0];
}

describe('readFeatureCollection', () => {
  it('keeps the fields of a dataset’s own and records without a place', () => {
    const result = read({ line: '嘉闵线' }, null);
    expect(result.ok && result.value.features[0]).toEqual({
      type: 'Feature',
      properties: { ...properties, line: '嘉闵线' },
      geometry: null,
    });
  });

  it.each([
    ['dataClass', { dataClass: 'guessed' }],
    ['sources', { sources: [] }],
    ['status', { status: 'finished' }],
    ['name_zh', { name_zh: '' }],
    ['from', { from: 2025.5 }],
    ['accuracyMeters', { accuracyMeters: 0 }],
  ])('refuses a wrong %s and says where', (field, change) => {
    const problem = firstProblem(read(change));
    expect(problem?.place).toBe(`a.geojson features[0].properties.${field}`);
    expect(problem?.reason.zh).toMatch(/\p{Script=Han}/u);
    expect(problem?.reason.en).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ['a latitude beyond the pole', { type: 'Point', coordinates: [31.4, 121.2] }],
    ['a height', { type: 'Point', coordinates: [121.2, 31.4, 4] }],
    ['a line of one position', { type: 'LineString', coordinates: [[121.2, 31.4]] }],
    [
      'a ring of three',
      {
        type: 'Polygon',
        coordinates: [
          [
            [121, 31],
            [122, 31],
            [121, 31],
          ],
        ],
      },
    ],
    ['a kind of geometry that plans do not hold', { type: 'GeometryCollection', geometries: [] }],
  ])('refuses %s', (_what, geometry) => {
    expect(firstProblem(read({}, geometry))?.place).toMatch(/^a\.geojson features\[0\]\.geometry/);
  });

  it('refuses what is no collection', () => {
    expect(readFeatureCollection('a.geojson', null).ok).toBe(false);
    expect(readFeatureCollection('a.geojson', { type: 'Feature' }).ok).toBe(false);
  });
});
