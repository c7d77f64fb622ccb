import { readFileSync } from 'node:fs';
import { venueCheckZh as check } from '../src/i18n/venue-check-zh.ts';
import { expect, type Fault, recordFaults, test } from './helper.ts';
import { Laptop, Line, untilDrawn, untilKept } from './venue.ts';
import { say, WORDS } from './words.ts';

const words = WORDS.zh;
const plan = JSON.parse(readFileSync(new URL('../data/plan.json', import.meta.url), 'utf8'));
const chapterCount: number = plan.roadshow.chapters.length;

test('after one visit the show opens on a chapter without a network, goes on, and passes its check', async ({
  baseURL,
}, testInfo) => {
  const line = await Line.to(baseURL ?? '');
  const laptop = new Laptop(testInfo.outputPath('profile'), line.url);
  const home = await laptop.open();
  const visit = await home.newPage();
  await visit.goto('./');
  await untilKept(visit);
  await home.close();

  await line.cut();
  const hall = await laptop.open();
  await hall.setOffline(true);
  const faults: readonly Fault[] = await recordFaults(hall, new URL(line.url).origin);
  const failed: string[] = [];
  hall.on('requestfailed', (request) => failed.push(request.url()));
  const page = await hall.newPage();
  await page.goto('./#roadshow/02');
  await untilDrawn(page);
  const stage = page.getByTestId('stage');
  const place = (number: number) => expect(page).toHaveURL(new RegExp(`#roadshow/${String(number).padStart(2, '0')}-`));
  await place(2);
  await page.keyboard.press('PageUp');
  await place(1);
  await expect(stage.getByRole('heading', { level: 1 })).toBeVisible();
  expect(failed).toEqual([]);

  await page.mouse.move(400, 400);
  await page.getByRole('button', { name: words.show.check }).click();
  const report = page.getByRole('dialog', { name: check.title });
  await expect(page.getByTestId('venue-check')).toHaveAttribute('data-kind', 'done', { timeout: 180_000 });
  await expect(report.getByRole('status')).toHaveText(new RegExp(`${check.overall.green}|${check.overall.yellow}`));
  const chapters = report.getByRole('table', { name: check.chapters });
  await expect(chapters.getByRole('row')).toHaveCount(1 + chapterCount);
  await expect(report).toContainText(/SwiftShader/);
  await expect(report.getByText(check.verdict.red, { exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(report).toBeHidden();
  await place(1);
  await hall.close();
  expect(faults).toEqual([]);
});

test('a new version is offered after the show, and only a tap brings it', async ({ baseURL }, testInfo) => {
  const line = await Line.to(baseURL ?? '');
  const browser = await new Laptop(testInfo.outputPath('profile'), line.url).open();
  const page = await browser.newPage();
  await page.goto('./#roadshow/01');
  await untilKept(page);
  line.bringNewer();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
  const isWaiting = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null);
  await expect.poll(isWaiting).toBe(true);
  const offer = page.getByRole('button', { name: words.offline.take });
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#roadshow\/02-/);
  await expect(offer).toBeHidden();

  await page.mouse.move(400, 400);
  await page.getByRole('button', { name: words.show.leave }).click();
  await expect(offer).toBeVisible();
  const reloaded = page.waitForEvent('load');
  await offer.click();
  await reloaded;
  await untilKept(page);
  expect(await isWaiting()).toBe(false);
  await expect(offer).toBeHidden();
  await browser.close();
  await line.cut();
});

test('says in the settings why there is no offline copy, and tries again when asked', async ({ planner, page }) => {
  await planner.open();
  await expect(page.locator('html')).toHaveAttribute('data-offline-state', 'failed');
  await page.getByRole('button', { name: words.settings.title }).first().click();
  const dialog = page.getByRole('dialog', { name: words.settings.title });
  const reason = say(words.offline.failure['worker-refused'], { detail: '' });
  await expect(dialog.getByRole('status')).toContainText(say(words.offline.state.failed, { reason }));
  await expect(dialog.getByRole('button', { name: words.offline.retry })).toBeVisible();
});
