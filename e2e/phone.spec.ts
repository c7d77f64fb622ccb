import { expect, test } from './helper.ts';
import { PLACES } from './town.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** What a fingertip needs, in pixels. */
const THUMB = 44;

test('on a phone the sheet holds overview and layers, by thumb', async ({ planner, page }) => {
  await planner.open();
  await planner.waitForFigures();
  const handle = page.getByRole('slider', { name: '面板高度' });
  await expect(handle).toHaveAttribute('aria-valuenow', '1');
  expect((await planner.overview.readTable(planner.overview.zones))[1]).toEqual(['联影创新家园', '347.0', '36.5 %']);
  await handle.tap();
  await expect(handle).toHaveAttribute('aria-valuenow', '2');

  await page.getByText('图层', { exact: true }).first().tap();
  await planner.tree.hide('四片');
  await planner.tree.show('四片');
  expect.soft(await planner.seriousAccessibilityFaults(), 'layers').toEqual([]);
  const targets = {
    eye: planner.tree.row('四片').getByRole('button', { name: '隐藏四片' }),
    row: planner.tree.row('两核'),
    group: planner.tree.row('空间结构'),
    settings: page.getByRole('button', { name: '设置', exact: true }),
    language: page.getByRole('button', { name: 'English' }),
    tilt: page.getByRole('button', { name: '斜视' }),
  };
  for (const [name, target] of Object.entries(targets)) {
    const box = await target.boundingBox();
    expect.soft(box?.height, `height of ${name}`).toBeGreaterThanOrEqual(THUMB);
    expect.soft(box?.width, `width of ${name}`).toBeGreaterThanOrEqual(THUMB);
  }
});

test('on a phone a tap on the map opens a zone', async ({ planner, page }) => {
  await planner.open();
  await planner.waitForFigures();
  expect.soft(await planner.seriousAccessibilityFaults(), 'first screen').toEqual([]);
  await planner.map.tap(PLACES.innovationHome);
  await expect(planner.inspector.title).toHaveText('联影创新家园');
  await expect(planner.inspector.part('figures')).toContainText('347.0 公顷');
  expect.soft(await planner.seriousAccessibilityFaults(), 'inspector').toEqual([]);
  // Nothing stands outside the window.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await planner.inspector.close();
});
