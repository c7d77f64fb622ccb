import type { Page } from '@playwright/test';

/** A machine without a graphics card, busy with other things, may need this long for the first picture. */
const PATIENCE_MILLISECONDS = 120_000;

/** Opens the atlas and waits until everything is drawn and every figure has been computed. */
export async function openAtlas(page: Page): Promise<void> {
  await page.goto('./');
  await page.waitForFunction(
    () => {
      const { mapState, figureState } = document.documentElement.dataset;
      return mapState === 'complete' && figureState === 'ready';
    },
    undefined,
    { timeout: PATIENCE_MILLISECONDS },
  );
}
