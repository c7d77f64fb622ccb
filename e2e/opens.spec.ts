import { expect, test } from './helper.ts';

test('the atlas opens on a drawn map', async ({ planner, page }) => {
  await planner.open();
  await expect(page).toHaveTitle(/链景/);
});

test('the first screen has no serious accessibility fault', async ({ planner }) => {
  await planner.open();
  expect(await planner.seriousAccessibilityFaults()).toEqual([]);
});
