import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumFlags, ensureChromium } from './find-chromium.ts';
import { openAtlas } from './open-atlas.ts';
import { projectPath } from './project-path.ts';
import { buildIfNeeded, serveBuild } from './serve-build.ts';

/** Takes the pictures of the README from the app as built: language and theme come from the browser, as for anyone. */
const pictures = [
  { file: 'docs/atlas-light-zh.png', locale: 'zh-CN', colorScheme: 'light' },
  { file: 'docs/atlas-dark-en.png', locale: 'en-GB', colorScheme: 'dark' },
] as const;

await buildIfNeeded();
const served = await serveBuild();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
mkdirSync(projectPath('docs'), { recursive: true });
for (const { file, locale, colorScheme } of pictures) {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({
    baseURL: served.url,
    locale,
    colorScheme,
    viewport,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await openAtlas(page);
  await page.screenshot({ path: projectPath(file) });
  await context.close();
  console.log(file);
}
await browser.close();
await served.close();
