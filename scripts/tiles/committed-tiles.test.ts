import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlanFeatureCollection } from '../../src/domain/feature.ts';
import { parsePlanFolder } from '../data-check/plan-folder.ts';
import { readTexts } from '../data-check/read-texts.ts';
import { cutTileSet, tileJsonOf } from './cut-tiles.ts';
import { TILE_SETS } from './tile-sets.ts';

const TILES_FOLDER = 'public/tiles';
const MAX_FILES = 2500;
const MAX_BYTES = 3_000_000;

let collections: Map<string, PlanFeatureCollection>;

beforeAll(() => {
  const { folder } = parsePlanFolder(readTexts('data'));
  collections = new Map([...(folder?.datasets ?? [])].map(([id, { collection }]) => [id, collection]));
});

describe.each(TILE_SETS)('the committed tiles of $id', (set) => {
  it('are those of the data: run `npm run tiles` after a change', () => {
    const { bounds, tiles } = cutTileSet(set, collections);
    const tileJson: unknown = JSON.parse(readFileSync(join(TILES_FOLDER, `${set.id}.json`), 'utf8'));
    expect(tileJson).toEqual(tileJsonOf(set, bounds));
    const stale = [...tiles].filter(([path, bytes]) => {
      const file = join(TILES_FOLDER, set.id, path);
      return !existsSync(file) || !readFileSync(file).equals(bytes);
    });
    expect(stale.map(([path]) => path)).toEqual([]);
    expect(filesBelow(join(TILES_FOLDER, set.id))).toHaveLength(tiles.size);
  });

  it('are never an empty file', () => {
    for (const file of filesBelow(join(TILES_FOLDER, set.id)))
      expect(readFileSync(file).byteLength, file).toBeGreaterThan(0);
  });
});

it('the tiles stay small enough to be committed', () => {
  const files = filesBelow(TILES_FOLDER);
  expect(files.length).toBeLessThan(MAX_FILES);
  expect(files.reduce((bytes, file) => bytes + readFileSync(file).byteLength, 0)).toBeLessThan(MAX_BYTES);
});

it('the cities are there wherever the map may ask for a tile of the region', () => {
  const [region] = TILE_SETS;
  const tile = region && cutTileSet(region, collections).tiles.get('4/13/6.pbf');
  expect(tile && Buffer.from(tile).includes('南京')).toBe(true);
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
