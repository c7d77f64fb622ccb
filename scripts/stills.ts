import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { STILLS_LIST } from '../src/domain/still.ts';
import { chromiumFlags, ensureChromium } from './find-chromium.ts';
import { buildIfNeeded, serveBuild } from './serve-build.ts';
import { wantedStills } from './stills/still-hashes.ts';
import { formatStillList, readStillList, stillPath } from './stills/still-list.ts';
import { takeStills } from './stills/take-stills.ts';

/**
 * Takes a picture of every chapter's map in every language and theme, for the stage to fall back on: only of those that
 * have changed, or with `--all` of all.
 */
const wanted = wantedStills();
const known = readStillList();
const isOld = ({ name, hash }: (typeof wanted)[number]) =>
  process.argv.includes('--all') || known.get(name) !== hash || !existsSync(stillPath(`${name}.png`));
const due = wanted.filter(isOld);

mkdirSync(stillPath('.'), { recursive: true });
const files = new Set([STILLS_LIST, ...wanted.map(({ name }) => `${name}.png`)]);
for (const file of readdirSync(stillPath('.')).filter((name) => !files.has(name))) rmSync(stillPath(file));

if (due.length > 0) {
  await buildIfNeeded();
  const served = await serveBuild();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
  try {
    await takeStills(browser, served.url, due, ({ name }, png) => {
      writeFileSync(stillPath(`${name}.png`), png);
      console.log(`${name}.png  ${png.length.toLocaleString('en')} bytes`);
    });
  } finally {
    await browser.close();
    await served.close();
  }
}
writeFileSync(stillPath(STILLS_LIST), formatStillList(new Map(wanted.map(({ name, hash }) => [name, hash]))));
console.log(`${due.length} of ${wanted.length} stills taken.`);
