import type { Page } from '@playwright/test';

/** A machine without a graphics card, busy with other things, may need this long for the first picture. */
const PATIENCE_MILLISECONDS = 120_000;

/**
 * Opens the atlas and waits until everything is drawn and every figure has been computed.
 * @param hash of a link, such as `#roadshow/06`: then the chapter's picture is waited for, and its controls to be gone
 */
export async function openAtlas(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await page.waitForFunction(
    () => {
      const { mapState, figureState } = document.documentElement.dataset;
      return mapState === 'complete' && figureState === 'ready';
    },
    undefined,
    { timeout: PATIENCE_MILLISECONDS },
  );
  if (!hash.startsWith('#roadshow')) return;
  await page.waitForFunction(
    () => {
      const controls = document.querySelector('[data-awake="false"]');
      return document.documentElement.dataset.mapChapter && controls && getComputedStyle(controls).opacity === '0';
    },
    undefined,
    { timeout: PATIENCE_MILLISECONDS },
  );
}
