import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumFlags, ensureChromium } from './find-chromium.ts';
import { openAtlas } from './open-atlas.ts';
import { projectPath } from './project-path.ts';
import { buildIfNeeded, serveBuild } from './serve-build.ts';

/** Takes the pictures of the README from the app as built: language and theme come from the browser, as for anyone. */
const pictures = [
  { file: 'docs/atlas-light-zh.png', hash: '', locale: 'zh-CN', colorScheme: 'light' },
  { file: 'docs/atlas-dark-en.png', hash: '', locale: 'en-GB', colorScheme: 'dark' },
  { file: 'docs/roadshow-dark-zh.png', hash: '#roadshow/06', locale: 'zh-CN', colorScheme: 'dark' },
  { file: 'docs/roadshow-light-en.png', hash: '#roadshow/06', locale: 'en-GB', colorScheme: 'light' },
] as const;

await buildIfNeeded();
const served = await serveBuild();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
mkdirSync(projectPath('docs'), { recursive: true });
for (const { file, hash, locale, colorScheme } of pictures) {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({
    baseURL: served.url,
    locale,
    colorScheme,
    viewport,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await openAtlas(page, hash);
  await page.screenshot({ path: projectPath(file) });
  await context.close();
  console.log(file);
}
await browser.close();
await served.close();
