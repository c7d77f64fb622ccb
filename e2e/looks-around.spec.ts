import { expect, test } from './helper.ts';

test('goes from scale to scale, tilts and comes back', async ({ planner, page }) => {
  await planner.open();
  const { map } = planner;
  const town = map.camera();
  await expect(page.getByText('500 m', { exact: true })).toBeVisible();
  await planner.openScale('沿沪宁');
  await expect.poll(() => map.camera().zoom).toBeLessThan(9);
  await planner.expectLink({ scale: 'region' });
  await expect(page.getByText(/^\d+\skm$/)).toBeVisible();
  await planner.openScale('小镇');
  await expect.poll(() => map.camera().zoom).toBeCloseTo(town.zoom, 1);
  expect(map.camera().center[0]).toBeCloseTo(town.center[0], 3);
  expect(map.camera().center[1]).toBeCloseTo(town.center[1], 3);

  await page.getByRole('button', { name: '斜视' }).click();
  await expect.poll(() => map.camera().pitch).toBeGreaterThan(30);
  await page.getByRole('button', { name: '俯视' }).click();
  await expect.poll(() => map.camera().pitch).toBe(0);
  await page.getByRole('button', { name: '放大' }).click();
  await expect.poll(() => map.camera().zoom).toBeCloseTo(town.zoom + 1, 1);
});
