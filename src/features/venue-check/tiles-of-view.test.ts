import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTileSet, tilesOfView } from './tiles-of-view.ts';

const PUBLIC = new URL('../../../public/', import.meta.url);
const setOf = (file: string) => {
  const set = readTileSet(JSON.parse(readFileSync(new URL(file, PUBLIC), 'utf8')));
  if (!set) throw new Error(`${file} is no TileJSON.`);
  return set;
};
const DISTRICT = setOf('tiles/district.json');

describe('the tiles of a view', () => {
  it('are those of every zoom down to its own, worked out by hand for the headquarters', () => {
    const bounds = [121.2, 31.42, 121.2001, 31.4201] as const;
    // 2¹¹ · (121.2 + 180) / 360 = 1713.49; of the latitude, 2¹¹ · 0.40810 = 835.8.
    const paths = tilesOfView({ bounds, zoom: 11.9 }, DISTRICT);
    expect(paths).toHaveLength(11 - DISTRICT.minZoom + 1);
    expect(paths.at(-1)).toBe('tiles/district/11/1713/835.pbf');
  });

  it('all exist, however far the view goes beyond the set', () => {
    for (const set of [DISTRICT, setOf('tiles/region.json')]) {
      const paths = tilesOfView({ bounds: [100, 18, 140, 44], zoom: 22 }, set);
      expect(paths.length).toBeGreaterThan(5);
      expect(paths.filter((path) => !existsSync(new URL(path, PUBLIC)))).toEqual([]);
    }
  });

  it('are none where the set has none', () => {
    expect(tilesOfView({ bounds: [0, 0, 1, 1], zoom: 12 }, DISTRICT)).toEqual([]);
  });
});

it.each([null, 'tiles', {}, { tiles: ['a'], bounds: [1, 2, 3], minzoom: 1, maxzoom: 2 }])(
  'reads no set out of %j',
  (json) => {
    expect(readTileSet(json)).toBeUndefined();
  },
);
