import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, chromium } from '@playwright/test';
import { filesUnder } from './files-under.ts';
import { chromiumFlags, ensureChromium } from './find-chromium.ts';
import { openAtlas } from './open-atlas.ts';
import { projectPath } from './project-path.ts';
import { buildIfNeeded, serveBuild } from './serve-build.ts';

/** Prints what a first visit loads, in bytes after gzip, and fails above the budget. Budgets count 1 kB as 1,000 bytes. */
const entryBudgetBytes = 600_000;
const firstScreenBudgetBytes = 1_000_000;
const quietMilliseconds = 2_000;

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

function gzipBytes(file: string): number {
  return gzipSync(readFileSync(projectPath(`dist/${file}`))).length;
}

/** The entry chunk with all that it imports statically, and the map's worker. */
function entryFiles(): readonly string[] {
  const manifest = JSON.parse(readFileSync(projectPath('dist/.vite/manifest.json'), 'utf8')) as Record<
    string,
    ManifestChunk
  >;
  const keys = new Set(Object.keys(manifest).filter((key) => manifest[key]?.isEntry));
  for (const key of keys) for (const imported of manifest[key]?.imports ?? []) keys.add(imported);
  const worker = filesUnder(projectPath('dist')).filter((file) => /maplibre-gl-worker[^/]*\.js$/.test(file));
  if (worker.length !== 1) throw new Error(`One map worker was expected in the build, not ${worker.length}.`);
  return [...[...keys].flatMap((key) => manifest[key]?.file ?? []), ...worker];
}

/** The JavaScript that a real browser loads until the town is drawn and nothing more is asked for. */
async function firstScreenFiles(): Promise<readonly string[]> {
  const served = await serveBuild();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
  try {
    const context = await browser.newContext({
      baseURL: served.url,
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    const files = new Set<string>();
    context.on('response', (response) => {
      const file = new URL(response.url()).pathname.slice(1);
      if (path.extname(file) === '.js') files.add(file);
    });
    const page = await context.newPage();
    await openAtlas(page);
    await untilQuiet(context);
    return [...files];
  } finally {
    await browser.close();
    await served.close();
  }
}

/** Resolves when nothing has been asked for during two seconds: what loads after the first frame must be counted too. */
function untilQuiet(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    let timer = setTimeout(resolve, quietMilliseconds);
    context.on('request', () => {
      clearTimeout(timer);
      timer = setTimeout(resolve, quietMilliseconds);
    });
  });
}

function report(title: string, files: readonly string[], budgetBytes: number): boolean {
  const sizes = files.map((file) => ({ file, bytes: gzipBytes(file) })).sort((a, b) => b.bytes - a.bytes);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`\n${title}`);
  for (const { file, bytes } of sizes) console.log(`${bytes.toLocaleString('en').padStart(10)}  ${file}`);
  const verdict = total <= budgetBytes ? 'within' : 'ABOVE';
  console.log(
    `${total.toLocaleString('en').padStart(10)}  ${verdict} the budget of ${budgetBytes.toLocaleString('en')} bytes`,
  );
  return total <= budgetBytes;
}

await buildIfNeeded();
const results = [
  report('Entry, its static imports and the map worker (gzip bytes)', entryFiles(), entryBudgetBytes),
  report(
    'All JavaScript until the first screen is idle (gzip bytes)',
    await firstScreenFiles(),
    firstScreenBudgetBytes,
  ),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
