import { expect, test } from './helper.ts';
import { colorDistance, colorOf } from './pixels.ts';
import { PLACES } from './town.ts';

test('switches the language of everything, and remembers it', async ({ planner, page }) => {
  await planner.open();
  await planner.waitForFigures();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle('Planning atlas of United Imaging Town · Lianjing');
  const english = planner.reading('en');
  await expect(english.tree.row('Four zones')).toBeVisible();
  await expect(english.tree.filter).toBeVisible();
  expect((await english.overview.readTable(english.overview.zones))[1]).toEqual([
    'United Imaging Innovation Home',
    '347.0',
    '36.5 %',
  ]);
  // What is left in Chinese are names that stand beside the English ones, and the way back.
  const chinese = (await page.locator('body').innerText()).split('\n').filter((line) => /\p{Script=Han}/u.test(line));
  expect(chinese.map((line) => line.trim())).toEqual(['中文', '联影小镇'].toSorted());
  await planner.expectLink({ lang: 'en' });

  await page.goto('about:blank');
  await planner.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('about:blank');
  await planner.open('lang=zh');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(planner.overview.root.getByRole('heading', { level: 1 })).toHaveText('联影小镇');
});

test('switches to dark and remembers it', async ({ planner, page }) => {
  await planner.open();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
  await page.getByRole('button', { name: '外观：跟随系统' }).click();
  await page.getByRole('button', { name: '外观：浅色' }).click();
  await expect(page.getByRole('button', { name: '外观：深色' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  const paper = colorOf('#131a22');
  await planner.map.expectColorAt(PLACES.emptyGround, paper, { within: 20 });
  await planner.reload();
  expect(colorDistance(await planner.map.colorAt(PLACES.emptyGround), paper)).toBeLessThan(20);
});

test.describe('in an English browser that is set to dark', () => {
  test.use({ locale: 'en-GB', colorScheme: 'dark' });
  test('opens in English and dark', async ({ planner, page }) => {
    await planner.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(planner.overview.root.getByRole('heading', { level: 1 })).toHaveText('United Imaging Town');
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await planner.map.expectColorAt(PLACES.emptyGround, colorOf('#131a22'), { within: 20 });
  });
});
