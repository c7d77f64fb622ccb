import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumFlags, ensureChromium } from './find-chromium.ts';
import { projectPath } from './project-path.ts';

/** Renders the icons of the installed app from public/icon.svg. Systems cut a maskable one to their own shape. */
const SIZES = [192, 512];
/** The middle of a maskable icon that is never cut away. */
const SAFE_FRACTION = 0.8;
const PAPER = '#fefdf9';

function pageOf(svg: string, isMaskable: boolean): string {
  const side = isMaskable ? SAFE_FRACTION * 100 : 100;
  const ground = isMaskable ? PAPER : 'transparent';
  const style = `html,body{margin:0;height:100%;background:${ground}}body{display:grid;place-items:center}svg{width:${side}%;height:${side}%}`;
  return `<!doctype html><style>${style}</style>${svg}`;
}

const svg = readFileSync(projectPath('public/icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
mkdirSync(projectPath('public/icons'), { recursive: true });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  for (const kind of ['icon', 'icon-maskable']) {
    await page.setContent(pageOf(svg, kind === 'icon-maskable'));
    const file = `public/icons/${kind}-${size}.png`;
    writeFileSync(projectPath(file), await page.screenshot({ omitBackground: true }));
    console.log(file);
  }
}
await browser.close();
