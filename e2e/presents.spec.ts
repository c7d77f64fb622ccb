import { expect, test } from './helper.ts';
import { Showman } from './showman.ts';
import { placeOf, Speaker } from './speaker.ts';

// A chapter may have no still: then its title stands on the paper.
test.use({ tolerated: { consoleErrors: [/\/stills\//] } });

test('the presenter’s window is in step with the stage both ways and makes no map', async ({ page }) => {
  const audience = new Showman(page);
  await audience.open('01');
  await page.mouse.move(300, 300);
  const [popup] = await Promise.all([page.waitForEvent('popup'), audience.control('presenter').click()]);
  const speaker = new Speaker(popup);
  await speaker.expectAt(1);
  await speaker.expectAudience();
  await expect(speaker.next).toContainText(placeOf(2));
  await expect(speaker.notes).not.toBeEmpty();

  await audience.press('PageDown');
  await speaker.expectAt(2);
  await speaker.control('back').click();
  await audience.expectAt(1);
  await popup.keyboard.press('PageDown');
  await audience.expectAt(2);
  await speaker.goTo(1);
  await audience.expectAt(1);

  await popup.keyboard.press('b');
  await expect(audience.cover('black')).toBeVisible();
  await expect(speaker.audience).toContainText(speaker.words.blackOn);
  await speaker.control('black').click();
  await expect(audience.cover('black')).toBeHidden();

  await popup.keyboard.press('F5');
  await popup.keyboard.press('Escape');
  await speaker.expectAt(1);
  await expect(popup.locator('canvas')).toHaveCount(0);
  await expect(popup.locator('html')).toHaveAttribute('data-map-state', 'starting');
});

test('either window may be closed or reloaded, and the other goes on', async ({ page, context }) => {
  const speaker = new Speaker(page);
  await speaker.open(1);
  await expect(speaker.audience).toContainText(speaker.words.disconnected);
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: speaker.words.openAudience }).click(),
  ]);
  const audience = new Showman(popup);
  await audience.expectAt(1);
  await speaker.expectAudience();

  await page.keyboard.press('PageDown');
  await audience.expectAt(2);
  await popup.reload();
  await audience.expectAt(2);
  await speaker.expectAudience();
  await speaker.control('back').click();
  await audience.expectAt(1);

  await popup.close({ runBeforeUnload: true });
  await expect(speaker.audience).toContainText(speaker.words.disconnected);
  await page.keyboard.press('PageDown');
  await speaker.expectAt(2);
  const again = new Showman(await context.newPage());
  await again.page.goto('./#roadshow/01');
  await again.expectAt(2);

  await page.close({ runBeforeUnload: true });
  await again.press('PageUp');
  await again.expectAt(1);
  const reopened = new Speaker(await context.newPage());
  await reopened.open(2);
  await reopened.expectAt(1);
  await reopened.expectAudience();
});

test('the presenter looks ahead while the audience keeps its picture', async ({ page, context }) => {
  const audience = new Showman(page);
  await audience.open('01');
  const speaker = new Speaker(await context.newPage());
  await speaker.open(1);
  await speaker.expectAudience();
  await speaker.page.keyboard.press('z');
  await speaker.control('nextButton').click();
  await speaker.expectAt(2);
  await expect(speaker.audience).toContainText(placeOf(1));
  await audience.expectAt(1);
  // The place of both outlives a reload of either.
  await page.reload();
  await audience.expectAt(1);
  await speaker.page.reload();
  await speaker.expectAt(2);
  await speaker.control('unfreeze').click();
  await audience.expectAt(2);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('the presenter’s window has no serious accessibility fault', async ({ page }) => {
      const speaker = new Speaker(page);
      await speaker.open(1);
      await expect(page.locator('html')).toHaveAttribute('data-figure-state', 'ready');
      expect.soft(await speaker.seriousAccessibilityFaults(), 'alone').toEqual([]);
      for (const key of ['z', 'PageDown', 'w']) await page.keyboard.press(key);
      await expect(speaker.audience).toContainText(speaker.words.whiteOn);
      expect.soft(await speaker.seriousAccessibilityFaults(), 'frozen and blank').toEqual([]);
    });
  });
}
