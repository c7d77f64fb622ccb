import { describe, expect, it } from 'vitest';
import { tilesWithin } from './tile-cover.ts';

describe('tilesWithin', () => {
  it('is the one tile of the world at zoom 0', () => {
    expect(tilesWithin([-180, -85, 180, 85], 0)).toEqual([{ zoom: 0, column: 0, row: 0 }]);
  });

  it('finds the tiles of a known place, north to south', () => {
    // 121.2080, 31.4231 is in 12/3427/1671 (checked by hand: x = 301.208/360 × 4096 = 3427.08).
    expect(tilesWithin([121.207, 31.42, 121.209, 31.424], 12)).toEqual([{ zoom: 12, column: 3427, row: 1671 }]);
    expect(tilesWithin([121.15, 31.4, 121.25, 31.5], 12).map(({ column, row }) => `${column}/${row}`)).toEqual([
      '3426/1670',
      '3427/1670',
      '3426/1671',
      '3427/1671',
    ]);
  });
});
