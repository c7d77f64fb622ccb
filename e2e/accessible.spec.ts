import { expect, test } from './helper.ts';
import { PLACES } from './town.ts';

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test.use({ colorScheme: theme });
    test('no screen has a serious accessibility fault', async ({ planner, page }) => {
      await planner.open();
      await planner.waitForFigures();
      const faultless = async (screen: string) =>
        expect.soft(await planner.seriousAccessibilityFaults(), screen).toEqual([]);

      await faultless('first screen');
      await planner.tree.open('四片');
      await planner.tree.open('入驻企业');
      await planner.tree.hide('两核');
      await planner.overview.zones.getByRole('button', { name: /^联影创新家园.*347\.0/ }).click();
      await expect(planner.certificate.root).toBeVisible();
      await faultless('birth certificate');
      await page.keyboard.press('Escape');
      await planner.map.click(PLACES.innovationHome);
      await expect(planner.inspector.part('neighbours').getByRole('listitem').first()).toBeVisible();
      await faultless('inspector and opened layers');
      await planner.search.openByKeys();
      await planner.search.find('zhuqiao');
      await expect(planner.search.answers.first()).toBeVisible();
      await faultless('search');
      await page.keyboard.press('Escape');
      await expect(planner.search.box).toBeHidden();
      await planner.settings.open();
      await planner.settings.chooseBaseMap('tianditu', 'too short');
      await faultless('settings');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(planner.inspector.root).toBeHidden();
      await page.getByRole('button', { name: 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await faultless('first screen in English');
    });
  });
}
