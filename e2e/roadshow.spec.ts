import { expect, test } from './helper.ts';
import { CHAPTERS, Showman } from './showman.ts';

const LAST = CHAPTERS.length;

test('a clicker drives the whole story and never loses its place', async ({ page }) => {
  const show = new Showman(page);
  await show.open('01');
  for (let chapter = 1; chapter <= LAST; chapter += 1) {
    await show.expectAt(chapter);
    // The buttons of a clicker beside next and back: start (F5, Esc), blank (".").
    await show.press('F5', 'Escape', '.');
    await expect(show.cover('black')).toBeVisible();
    await show.press('.');
    await expect(show.cover('black')).toBeHidden();
    await show.expectAt(chapter);
    await show.press('PageDown');
  }
  await show.expectAt(LAST);
  await show.press('PageUp');
  await show.expectAt(LAST - 1);
  await show.press('Home');
  await show.expectAt(1);
  await show.press('PageUp');
  await show.expectAt(1);
  await show.press('End', 'Home', 'ArrowRight', 'Space', 'Backspace', 'ArrowDown', 'ArrowUp');
  await show.expectAt(2);
  await show.press('w');
  await expect(show.cover('white')).toBeVisible();
  await show.press('PageDown');
  await expect(show.cover('white')).toBeHidden();
  await show.expectAt(3);
  await show.press(...String(LAST), 'Enter');
  await show.expectAt(LAST);
});

test('a held key goes on once, and a click goes on', async ({ page }) => {
  const show = new Showman(page);
  await show.open('01');
  await page.keyboard.down('PageDown');
  await page.keyboard.down('PageDown');
  await page.keyboard.down('PageDown');
  await page.keyboard.up('PageDown');
  await show.expectAt(2);
  await show.title.click();
  await show.expectAt(3);
});

test('a reload comes back to the chapter, and so does the mode switch', async ({ page, planner }) => {
  const show = new Showman(page);
  await show.open('01');
  await show.press('PageDown', 'PageDown');
  await show.expectAt(3);
  await page.reload();
  await show.expectAt(3);
  await page.mouse.move(400, 300);
  await show.control('leave').click();
  await planner.waitUntilOpen();
  await planner.tree.expectShown('四片', true);
  await page.getByRole('radiogroup', { name: planner.words.analysis.modes }).getByText('推介', { exact: true }).click();
  await show.expectAt(3);
});

test('chapters open by number and by name, in both languages, and a wrong number says so', async ({
  page,
  planner,
}) => {
  const show = new Showman(page);
  const third = CHAPTERS[2];
  await show.open('03');
  await show.expectAt(3);
  await page.goto(`./#roadshow/${third?.id}&lang=en`);
  await page.reload();
  await show.expectAt(3, 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('./#roadshow/99');
  await page.reload();
  await planner.waitUntilOpen();
  await expect(planner.notices.root).toContainText('roadshow/99');
});

test('the numbers of the stage are those of the ledger, and one opens its certificate', async ({ page, planner }) => {
  const show = new Showman(page);
  const number = CHAPTERS.findIndex(({ id }) => id === 'zones') + 1;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await show.open(String(number));
  await planner.waitForFigures();
  for (const area of ['347.0', '193.7', '271.0', '138.3']) await expect(show.stage).toContainText(area);
  await show.stage.getByRole('button', { name: /347\.0/ }).click();
  await expect(page.getByRole('dialog')).toContainText('WGS84');
  await show.press('PageDown');
  await expect(page.getByRole('dialog')).toBeHidden();
  await show.expectAt(number + 1);
});

test('the map is locked until it is let go, and the next step takes the story up again', async ({ page }) => {
  const show = new Showman(page);
  await show.open('02');
  // A mouse that is dragged by accident neither moves the map nor steps.
  await page.mouse.move(1200, 450);
  await page.mouse.down();
  await page.mouse.move(900, 420, { steps: 4 });
  await page.mouse.up();
  await show.expectAt(2);
  await expect(show.stage).toHaveCSS('pointer-events', 'auto');
  await show.press('e');
  await expect(show.control('backToStory').first()).toBeVisible();
  // On an unlocked map a click is no step.
  await page.mouse.click(1000, 450);
  await show.expectAt(2);
  await show.press('PageDown');
  await show.expectAt(3);
  await expect(page.getByText(show.words.show.exploring)).toBeHidden();
});

test('in a hall the story goes round by itself and a touch holds it', async ({ page }) => {
  await page.clock.install();
  const show = new Showman(page);
  await show.open(String(LAST));
  await page.clock.runFor(500);
  await show.press('k');
  await expect(show.control('kioskOff')).toBeAttached();
  await page.clock.fastForward(601_000);
  await expect(show.title).not.toHaveText(CHAPTERS[LAST - 1]?.title.zh ?? '');
  const here = await show.title.textContent();
  await page.mouse.click(1000, 450);
  await expect(page.getByText(show.words.show.exploring)).toBeVisible();
  await page.clock.fastForward(30_000);
  await expect(show.title).toHaveText(here ?? '');
  await page.clock.fastForward(20_000);
  await expect(show.title).not.toHaveText(here ?? '');
});

test('every caption reads from the back row and stays in its column, in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const show = new Showman(page);
  for (const language of ['zh', 'en'] as const) {
    await page.goto(`./#roadshow/01&lang=${language}`);
    await page.reload();
    for (let chapter = 1; chapter <= LAST; chapter += 1) {
      await show.expectAt(chapter, language);
      const { captionPixels, overflowPixels } = await show.measureWords();
      expect(captionPixels, `chapter ${chapter}`).toBeGreaterThanOrEqual(28);
      expect(overflowPixels, `chapter ${chapter}, ${language}`).toBeLessThanOrEqual(0);
      await show.press('PageDown');
    }
  }
});
