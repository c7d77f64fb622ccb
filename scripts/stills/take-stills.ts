import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { STAGE, type WantedStill } from './still-hashes.ts';

/** A machine without a graphics card, busy with other things, may need this long for one picture. */
const PATIENCE_MILLISECONDS = 120_000;

/** Only the map's own canvas; its words are the page's. */
const MAP_ONLY =
  'body * { visibility: hidden !important; } [data-testid="map"] canvas { visibility: visible !important; }';

/**
 * Takes the pictures in turn: one page for each language and theme, which steps through the story.
 * @param url where the built app is served
 * @param onTaken hears of each picture as a PNG with a palette
 */
export async function takeStills(
  browser: Browser,
  url: string,
  wanted: readonly WantedStill[],
  onTaken: (still: WantedStill, png: Buffer) => void,
): Promise<void> {
  for (const [at, first] of wanted.entries()) {
    const round = wanted.filter(({ locale, theme }) => locale === first.locale && theme === first.theme);
    if (wanted.indexOf(round[0] ?? first) !== at) continue;
    const page = await browser.newPage({
      baseURL: url,
      locale: first.locale === 'zh' ? 'zh-CN' : 'en-GB',
      colorScheme: first.theme,
      reducedMotion: 'reduce',
      viewport: STAGE,
      // The sheet that hides the words is the script's own.
      bypassCSP: true,
    });
    await page.goto(`./#roadshow/${first.chapterId}`);
    await page.addStyleTag({ content: MAP_ONLY });
    for (const still of round) {
      await goTo(page, still);
      const screenshot = await page.screenshot();
      onTaken(still, await withPalette(screenshot));
    }
    await page.close();
  }
}

/** Goes to a chapter, as a presenter would by its number, and waits until the map has finished its picture. */
async function goTo(page: Page, { chapterId, chapterNumber }: WantedStill): Promise<void> {
  // Whatever it opened on, a page with a picture has ears for keys as well.
  const shown = await page.waitForFunction(() => document.documentElement.dataset.mapChapter, undefined, {
    timeout: PATIENCE_MILLISECONDS,
  });
  if ((await shown.jsonValue()) === chapterId) return;
  await page.keyboard.type(String(chapterNumber));
  await page.keyboard.press('Enter');
  await page.waitForFunction((id) => document.documentElement.dataset.mapChapter === id, chapterId, {
    timeout: PATIENCE_MILLISECONDS,
  });
}

/** Flat colours and thin lines need no more than a palette; the quality sets how many colours it has. */
async function withPalette(png: Buffer): Promise<Buffer> {
  return await sharp(png).png({ palette: true, quality: 72, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
}
