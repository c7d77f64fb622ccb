/**
 * Cuts the base map's vector tiles from the context datasets into `public/tiles/`.
 * Usage: tsx scripts/build-tiles.ts [plan folder] [output folder]   (default: data public/tiles)
 *
 * Plain `z/x/y` files and not one archive: every static server, the preview, a service worker's cache and a
 * single-file pack can serve them as they are; an archive would need range requests and a library to read it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parsePlanFolder } from './data-check/plan-folder.ts';
import { readTexts } from './data-check/read-texts.ts';
import { cutTileSet, tileJsonOf } from './tiles/cut-tiles.ts';
import { TILE_SETS } from './tiles/tile-sets.ts';

const [planFolder = 'data', outputFolder = 'public/tiles'] = process.argv.slice(2);
const { folder, findings } = parsePlanFolder(readTexts(planFolder));
if (!folder || findings.length > 0) {
  console.error(`数据有误，未切片；先运行数据检查 · The data are broken, no tiles were cut; run the data check first`);
  process.exit(1);
}
const collections = new Map([...folder.datasets].map(([id, { collection }]) => [id, collection]));

for (const set of TILE_SETS) {
  const { bounds, tiles } = cutTileSet(set, collections);
  rmSync(join(outputFolder, set.id), { recursive: true, force: true });
  for (const [path, bytes] of tiles) write(join(outputFolder, set.id, path), bytes);
  write(join(outputFolder, `${set.id}.json`), `${JSON.stringify(tileJsonOf(set, bounds), null, 2)}\n`);
  const byteCount = [...tiles.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
  console.log(`${set.id}: ${tiles.size} tiles, z ${set.minZoom}–${set.maxZoom}, ${(byteCount / 1000).toFixed(0)} kB`);
}

function write(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
