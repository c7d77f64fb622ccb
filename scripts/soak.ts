import { parseArgs } from 'node:util';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumFlags, ensureChromium } from './find-chromium.ts';
import { buildIfNeeded, serveBuild } from './serve-build.ts';
import { judge, type Sample } from './soak/slope.ts';

/**
 * Steps through the story 200 times (or `--steps 600`) in a real browser, with the map and a lab in between, and prints
 * what stays behind, once it is warm. Fails when the heap, the nodes, the listeners or the WebGL contexts grow beyond the
 * bounds of soak/slope.ts.
 */
const { values } = parseArgs({ options: { steps: { type: 'string', default: '200' } } });
const STEPS = Number(values.steps);
const SAMPLE_EVERY = 20;
/** Caches fill, code is compiled and every panel is loaded: the heap levels off after about so many steps. */
const WARMING_STEPS = 200;
const PATIENCE_MILLISECONDS = 120_000;

async function openShow(page: Page, url: string): Promise<void> {
  await page.addInitScript(() => {
    // Held weakly: a count must not keep alive what it counts.
    const known: WeakRef<WebGL2RenderingContext>[] = [];
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      const context = Reflect.apply(getContext, this, [kind, ...rest]);
      const isNew =
        context instanceof WebGL2RenderingContext && !known.some((reference) => reference.deref() === context);
      if (isNew) known.push(new WeakRef(context));
      return context;
    } as typeof getContext;
    (window as { countContexts?: () => number }).countContexts = () =>
      known.filter((reference) => reference.deref()?.isContextLost() === false).length;
  });
  await page.goto(`${url}#roadshow`);
  await waitForRest(page);
}

/** Until the live map has finished the picture of the chapter that the address names. */
async function waitForRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const { mapChapter } = document.documentElement.dataset;
      return mapChapter !== undefined && mapChapter !== '' && window.location.hash.includes(mapChapter);
    },
    undefined,
    { timeout: PATIENCE_MILLISECONDS },
  );
}

/** On to the next chapter, from the last to the first, as soon as its words stand: often in the middle of a flight. */
async function step(page: Page): Promise<void> {
  const place = () => document.querySelector('[data-testid="stage"] article p')?.textContent ?? '';
  const before = await page.evaluate(place);
  const [number, count] = before.split('/').map(Number);
  await page.keyboard.press(number === count ? 'Home' : 'PageDown');
  await page.waitForFunction(
    (old) => (document.querySelector('[data-testid="stage"] article p')?.textContent ?? old) !== old,
    before,
    { timeout: PATIENCE_MILLISECONDS },
  );
}

/** Through the map and a lab, and back into the story. */
async function switchModes(page: Page): Promise<void> {
  const story = await page.evaluate(() => window.location.hash);
  for (const hash of ['#scale=district', '#mode=analysis/zones', story]) {
    await page.evaluate((next) => {
      window.location.hash = next;
    }, hash);
    const isStory = hash === story;
    await page.waitForFunction(
      (wanted) => (document.querySelector('[data-testid="stage"]') !== null) === wanted,
      isStory,
      { timeout: PATIENCE_MILLISECONDS },
    );
  }
}

async function sample(page: Page, session: CDPSession, steps: number): Promise<Sample> {
  await waitForRest(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const contexts = await page.evaluate(
    () => (window as { countContexts?: () => number }).countContexts?.() ?? Number.NaN,
  );
  return {
    steps,
    heapBytes: read('JSHeapUsedSize'),
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    contexts,
  };
}

function printSample({ steps, heapBytes, nodes, listeners, contexts }: Sample): void {
  const megabytes = (heapBytes / 1e6).toFixed(2);
  console.log(
    `step ${String(steps).padStart(4)}  heap ${megabytes} MB  nodes ${nodes}  listeners ${listeners}  contexts ${contexts}`,
  );
}

async function soak(page: Page, url: string): Promise<readonly Sample[]> {
  await openShow(page, url);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const samples: Sample[] = [];
  for (let steps = 1 - WARMING_STEPS; steps <= STEPS; steps++) {
    await step(page);
    if (steps % SAMPLE_EVERY !== 0) continue;
    await switchModes(page);
    const counted = await sample(page, session, steps);
    printSample(counted);
    if (steps >= 0) samples.push(counted);
  }
  return samples;
}

await buildIfNeeded();
const served = await serveBuild();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags] });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'zh-CN' });
  const verdicts = judge(await soak(page, served.url));
  for (const { name, value, bound, ok } of verdicts) {
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${value.toFixed(2)} (at most ${bound})`);
  }
  process.exitCode = verdicts.every(({ ok }) => ok) ? 0 : 1;
} finally {
  await browser.close();
  await served.close();
}
