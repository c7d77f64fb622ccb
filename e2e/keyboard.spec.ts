import { expect, type Locator } from '@playwright/test';
import { test } from './helper.ts';
import type { Planner } from './planner.ts';

/** Presses a key until the focus is where it is wanted. */
async function walkTo({ page }: Planner, key: string, wanted: Locator, atMost = 60): Promise<void> {
  for (let pressed = 0; pressed < atMost; pressed++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(wanted, `reached by ${atMost} × ${key}`).toBeFocused();
}

test('works by keyboard alone', async ({ planner, page }) => {
  await planner.open();
  const { tree, overview, inspector } = planner;

  await walkTo(planner, 'Tab', page.getByRole('radio', { name: '小镇' }));
  await page.keyboard.press('ArrowRight');
  await expect(planner.scale('嘉定')).toBeChecked();
  await planner.expectLink({ scale: 'district' });
  await page.keyboard.press('ArrowLeft');
  await expect(planner.scale('小镇')).toBeChecked();

  await walkTo(planner, 'Tab', tree.row('空间结构'));
  await walkTo(planner, 'ArrowDown', tree.row('横沥河文化水脉'));
  await page.keyboard.press('Space');
  await tree.expectShown('横沥河文化水脉', false);
  await page.keyboard.press('Space');
  await tree.expectShown('横沥河文化水脉', true);
  await page.keyboard.press('ArrowRight');
  await expect(tree.row('横沥河文化水脉')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('-');
  await expect(tree.opacity('横沥河文化水脉')).toHaveAttribute('aria-valuenow', '0.9');
  await page.keyboard.press('s');
  await expect(tree.row('横沥河文化水脉')).toContainText('独显中');
  await page.keyboard.press('s');
  await page.keyboard.press('ArrowLeft');
  await expect(tree.row('横沥河文化水脉')).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(tree.groupSwitch('空间结构')).not.toBeChecked();

  const zone = overview.zones.getByRole('button', { name: '链群产业社区', exact: true });
  await walkTo(planner, 'Tab', zone);
  await page.keyboard.press('Enter');
  await expect(inspector.title).toHaveText('链群产业社区');
  await page.keyboard.press('Escape');
  await expect(overview.root).toBeVisible();
});
