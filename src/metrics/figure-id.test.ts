import { describe, expect, it } from 'vitest';
import { figureIdOf } from './figure-id.ts';

describe('figureIdOf', () => {
  it('is the request and its subject, and what tells the figure from others', () => {
    expect(figureIdOf('zone-area', 'zone-1')).toBe('zone-area/zone-1');
    expect(figureIdOf('zone-area', null)).toBe('zone-area/total');
    expect(figureIdOf('cover', 'zone-1', { depth: 2, distanceMeters: 500 })).toBe(
      'cover/zone-1/distanceMeters=500/depth=2',
    );
  });

  it('is the same whatever the order of the facets', () => {
    expect(figureIdOf('m', null, { measure: 'area', classValue: '工业' })).toBe(
      figureIdOf('m', null, { classValue: '工业', measure: 'area' }),
    );
  });

  it('keeps classes apart whatever they are called', () => {
    const ids = ['a', 'a/measure=area', 'a%2Fmeasure=area', ''].map((classValue) =>
      figureIdOf('m', null, { classValue }),
    );
    expect(new Set(ids).size).toBe(4);
    expect(ids[1]?.split('/')).toHaveLength(3);
  });
});
