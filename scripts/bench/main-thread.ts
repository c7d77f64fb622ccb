import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumFlags, ensureChromium } from '../find-chromium.ts';
import { buildIfNeeded, serveBuild } from '../serve-build.ts';

/** The longest task of the page's main thread, run by run, in milliseconds; 0 where none reached 50 ms. */
export interface MainThreadTimes {
  /** While the town's ledger is computed and shown, in a page that had come to rest before. */
  readonly ledgerMilliseconds: readonly number[];
  /** While the slider of the coverage lab takes its steps, one arrow key a frame. */
  readonly sliderMilliseconds: readonly number[];
}

export const SLIDER_STEPS = 25;

/** Without WebGL no map is drawn: what is left on the main thread is the panels and what measuring costs them. */
const flags = [
  ...chromiumFlags.filter((flag) => !/angle|swiftshader|gpu-blocklist/.test(flag)),
  '--disable-gpu',
  '--disable-3d-apis',
];
/** At rest: no task of 50 ms or more for so long. */
const REST_MILLISECONDS = 400;

/** Opens the app as built in a browser without WebGL, as often as told, each time in a fresh page. */
export async function timeMainThread(runs: number): Promise<MainThreadTimes> {
  await buildIfNeeded();
  const served = await serveBuild();
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: flags });
  const times = { ledgerMilliseconds: [] as number[], sliderMilliseconds: [] as number[] };
  try {
    for (let run = 0; run < runs; run += 1) {
      const { ledger, slider } = await timeOnce(browser, served.url);
      times.ledgerMilliseconds.push(ledger);
      times.sliderMilliseconds.push(slider);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return times;
}

async function timeOnce(browser: Browser, url: string): Promise<{ ledger: number; slider: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(keepLongTasks);
  // The worker's script is held back until the page has come to rest, so that starting the app does not count.
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/metrics-worker.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(`${url}#mode=analysis/coverage`);
  await page.locator('html[data-map-state="unavailable"]').waitFor();
  const thumb = page.locator('[role="slider"]').first();
  await thumb.waitFor();
  await longestTask(page);
  release();
  await page.locator('html[data-figure-state="ready"]').waitFor();
  const ledger = await longestTask(page);
  const before = Number(await thumb.getAttribute('aria-valuenow'));
  await thumb.focus();
  for (let step = 0; step < SLIDER_STEPS; step += 1) {
    await page.keyboard.press('ArrowRight');
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const slider = await longestTask(page);
  const moved = Number(await thumb.getAttribute('aria-valuenow')) - before;
  const state = await page.locator('html').getAttribute('data-figure-state');
  if (moved <= 0 || state !== 'ready')
    throw new Error('The slider of the coverage lab did not move, or no figure came.');
  await context.close();
  return { ledger, slider };
}

interface LongTasks {
  longest: number;
  lastEnd: number;
}

/** Runs in the page. */
function keepLongTasks(): void {
  const kept: LongTasks = { longest: 0, lastEnd: 0 };
  Object.assign(window, { longTasks: kept });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      kept.longest = Math.max(kept.longest, duration);
      kept.lastEnd = Math.max(kept.lastEnd, startTime + duration);
    }
  }).observe({ type: 'longtask', buffered: true });
}

/** Waits until the page is at rest; the longest task since it was last asked. */
async function longestTask(page: Page): Promise<number> {
  const asked = await page.evaluate(() => performance.now());
  const atRest = ([since, rest]: readonly [number, number]) => {
    const { longTasks } = window as unknown as { longTasks: LongTasks };
    return performance.now() - Math.max(since, longTasks.lastEnd) > rest;
  };
  await page.waitForFunction(atRest, [asked, REST_MILLISECONDS] as const);
  return page.evaluate(() => {
    const { longTasks } = window as unknown as { longTasks: LongTasks };
    const { longest } = longTasks;
    longTasks.longest = 0;
    return longest;
  });
}
