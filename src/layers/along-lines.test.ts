import { describe, expect, it } from 'vitest';
import type { PlanFeature } from '../domain/feature.ts';
import { alongLines } from './along-lines.ts';

function line(id: string, coordinates: [number, number][]): PlanFeature {
  return {
    type: 'Feature',
    properties: { id, name_zh: id, name_en: id, dataClass: 'traced', sources: [] },
    geometry: { type: 'LineString', coordinates },
  };
}

const first = line('first', [
  [0, 0],
  [2, 0],
  [4, 0],
]);
const second = line('second', [
  [4, 0],
  [4, 4],
]);

describe('lines that draw themselves', () => {
  it('come one after the other, each from its beginning', () => {
    expect(alongLines([first, second], 0)).toEqual([]);
    const quarter = alongLines([first, second], 0.375);
    expect(quarter.map(({ geometry }) => geometry)).toEqual([
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [2, 0],
          [3, 0],
        ],
      },
    ]);
    const most = alongLines([first, second], 0.75);
    expect(most[0]).toBe(first);
    expect(most[1]?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [4, 0],
        [4, 2],
      ],
    });
  });

  it('are the features themselves when all is drawn', () => {
    expect(alongLines([first, second], 1)).toEqual([first, second]);
  });

  it('leave what is no line as it is', () => {
    const point: PlanFeature = { ...first, geometry: { type: 'Point', coordinates: [0, 0] } };
    expect(alongLines([point, first], 0)).toEqual([point]);
  });

  it('withstand a line without length', () => {
    const still = line('still', [
      [1, 1],
      [1, 1],
    ]);
    expect(alongLines([still], 0.5)).toEqual([still]);
  });
});
