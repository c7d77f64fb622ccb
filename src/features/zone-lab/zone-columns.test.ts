import { describe, expect, it } from 'vitest';
import type { Figure } from '../../domain/figure.ts';
import { FIRST_SHOWN, figuresOfColumn, sortRows, ZONE_COLUMNS } from './zone-columns.ts';

const figure = (subjectFeatureId: string | null, value: number) => ({ subjectFeatureId, value }) as Figure;
const AREAS = [figure('a', 3), figure('b', 1), figure('c', 2), figure(null, 6)];

describe('sorting the zone table', () => {
  it('leaves the order of the plan, or turns it round', () => {
    expect(sortRows(['a', 'b', 'c'], [], { by: 'order', descending: false })).toEqual(['a', 'b', 'c']);
    expect(sortRows(['a', 'b', 'c'], [], { by: 'order', descending: true })).toEqual(['c', 'b', 'a']);
  });

  it('goes by value and never by the total', () => {
    expect(sortRows(['a', 'b', 'c'], AREAS, { by: 'area', descending: false })).toEqual(['b', 'c', 'a']);
    expect(sortRows(['a', 'b', 'c'], AREAS, { by: 'area', descending: true })).toEqual(['a', 'c', 'b']);
  });

  it('puts a row without a value last either way', () => {
    for (const descending of [true, false]) {
      expect(sortRows(['none', 'a', 'b'], AREAS, { by: 'area', descending }).at(-1)).toBe('none');
    }
  });
});

describe('the columns of the zone table', () => {
  it('offer the centroid, and do not show it first', () => {
    expect(ZONE_COLUMNS).toEqual(expect.arrayContaining(['longitude', 'latitude']));
    expect(FIRST_SHOWN).toEqual(['area', 'share', 'perimeter', 'compactness']);
  });

  it('take both axes of the centroid from one request, and total neither', () => {
    for (const column of ['longitude', 'latitude'] as const) {
      expect(figuresOfColumn(column)).toEqual({
        requestId: 'lab-centroid',
        facets: { measure: column },
        hasTotal: false,
      });
    }
    expect(figuresOfColumn('area').hasTotal).toBe(true);
  });
});
