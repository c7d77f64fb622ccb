import { expect, test } from './helper.ts';
import { PLACES } from './town.ts';

test('finds 朱桥老镇 by its sound and goes there', async ({ planner, page }) => {
  await planner.open();
  const { search, inspector } = planner;
  await search.openByKeys();
  await search.find('zhuqiao');
  await expect(search.answers.filter({ hasText: '朱桥老镇' })).toBeVisible();
  await search.find('zhuqiaolaozhen');
  await expect(search.answers.first()).toContainText('朱桥老镇');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(search.box).toBeHidden();
  await expect(inspector.title).toHaveText('朱桥老镇');
  await planner.map.waitUntilLookingAt(PLACES.zhuqiao);

  await search.openByKeys();
  await search.find('超级工厂');
  await expect(search.answers.first()).toContainText('未定位');
  await page.keyboard.press('Escape');
  await expect(search.box).toBeHidden();
  // Only the search was closed.
  await expect(inspector.title).toHaveText('朱桥老镇');
});

test('goes to coordinates, carries out a command, and says when nothing is found', async ({ planner, page }) => {
  await planner.open();
  const { search } = planner;
  await page.getByRole('button', { name: /搜索要素/ }).click();
  await search.find('121.2080,31.4231');
  await search.answers.filter({ hasText: '前往 121.2080, 31.4231' }).click();
  await planner.map.waitUntilLookingAt(PLACES.headquarters);

  await search.openByKeys();
  await search.find('嘉定尺度');
  await search.answers.first().click();
  await expect(planner.scale('嘉定')).toBeChecked();

  await search.openByKeys();
  await search.find('没有这个地方');
  await expect(search.answers.first()).toContainText('没有找到');
});
