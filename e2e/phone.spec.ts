import type { Locator } from '@playwright/test';
import { expect, test } from './helper.ts';
import { PLACES } from './town.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** What a fingertip needs, in pixels. */
const THUMB = 44;

async function expectThumbSized(targets: Readonly<Record<string, Locator>>): Promise<void> {
  for (const [name, target] of Object.entries(targets)) {
    const box = await target.boundingBox();
    expect.soft(box?.height, `height of ${name}`).toBeGreaterThanOrEqual(THUMB);
    expect.soft(box?.width, `width of ${name}`).toBeGreaterThanOrEqual(THUMB);
  }
}

test('on a phone the sheet holds overview and layers, by thumb', async ({ planner, page }) => {
  await planner.open();
  await planner.waitForFigures();
  const handle = page.getByRole('slider', { name: '面板高度' });
  await expect(handle).toHaveAttribute('aria-valuenow', '1');
  expect((await planner.overview.readTable(planner.overview.zones))[1]).toEqual(['联影创新家园', '347.0', '36.5 %']);
  await handle.tap();
  await expect(handle).toHaveAttribute('aria-valuenow', '2');

  await page.getByRole('region', { name: '规划概览' }).getByText('图层', { exact: true }).first().tap();
  await expect(planner.tree.root).toBeVisible();
  await planner.tree.hide('四片');
  await planner.tree.show('四片');
  expect.soft(await planner.seriousAccessibilityFaults(), 'layers').toEqual([]);
  await planner.tree.open('四片');
  await expectThumbSized({
    search: page.getByRole('button', { name: /搜索/ }),
    settings: page.getByRole('button', { name: '设置', exact: true }),
    language: page.getByRole('button', { name: 'English' }),
    scale: page.locator('label').filter({ hasText: /^嘉定$/ }),
    mode: page.locator('label').filter({ hasText: /^分析$/ }),
    tilt: page.getByRole('button', { name: '斜视' }),
    group: planner.tree.row('空间结构'),
    layer: planner.tree.row('四片').getByRole('button', { name: /^四片：/ }),
    eye: planner.tree.row('四片').getByRole('button', { name: '隐藏四片' }),
    solo: planner.tree.row('四片').getByRole('button', { name: '独显', exact: true }),
    reset: page.getByRole('button', { name: '恢复默认图层' }),
  });
});

test('on a phone a tap on the map opens a zone', async ({ planner, page }) => {
  await planner.open();
  await planner.waitForFigures();
  expect.soft(await planner.seriousAccessibilityFaults(), 'first screen').toEqual([]);
  await expectThumbSized({ zone: planner.overview.zones.getByRole('button', { name: '联影创新家园', exact: true }) });
  await planner.map.tap(PLACES.innovationHome);
  await expect(planner.inspector.title).toHaveText('联影创新家园');
  await expect(planner.inspector.part('figures')).toContainText('347.0 公顷');
  expect.soft(await planner.seriousAccessibilityFaults(), 'inspector').toEqual([]);
  await expectThumbSized({
    close: planner.inspector.root.getByRole('button', { name: '关闭' }),
    neighbour: planner.inspector.part('neighbours').getByRole('button').first(),
  });
  // Nothing stands outside the window.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await planner.inspector.close();
});

test('on a phone every lab stands inside the window, by thumb and in English', async ({ planner, page }) => {
  await planner.open('mode=analysis/zones&lang=en');
  await planner.waitForFigures();
  const figure = page.getByTestId('zone-lab').getByRole('button', { name: /347\.0, open/ });
  await expectThumbSized({ figure, export: page.getByRole('button', { name: 'Export' }) });
  for (const lab of ['Coverage', 'Facilities', 'Density', 'Overlap', 'Topology', 'Reconcile', 'Shuttle']) {
    await page.getByRole('navigation').getByRole('button', { name: lab }).tap();
    for (const tab of ['Setup', 'Results']) {
      await page
        .locator('label')
        .filter({ hasText: new RegExp(`^${tab}$`) })
        .tap();
      const sheet = page.getByRole('region', { name: 'Results' });
      // What is too wide would be pushed sideways inside the sheet's last part: the setup or the results.
      const overflow = await sheet.evaluate(({ lastElementChild: part }) =>
        part ? part.scrollWidth - part.clientWidth : Number.NaN,
      );
      expect.soft(overflow, `${lab}, ${tab}`).toBeLessThanOrEqual(0);
    }
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
