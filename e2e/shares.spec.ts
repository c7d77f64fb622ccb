import { expect, test } from './helper.ts';
import { Planner } from './planner.ts';
import { PLACES } from './town.ts';

test('a copied link opens the same picture', async ({ planner, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await planner.open();
  await planner.tree.hide('两核');
  await planner.tree.open('四片');
  await planner.tree.opacity('四片').focus();
  await page.keyboard.press('ArrowLeft');
  await planner.overview.openZone('创新人才社区');
  await planner.openScale('嘉定');
  await page.getByRole('button', { name: 'English' }).click();
  await planner.expectLink({ scale: 'district', select: 'zones/zone-3', lang: 'en' });
  await planner.expectLink({ layers: expect.stringMatching(/(^|,)-cores,.*zones:0\.95/) });
  await expect.poll(() => planner.map.camera().zoom).toBeLessThan(12);
  const [link, camera] = [planner.link(), planner.map.camera()];
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(planner.notices.root).toContainText('Link copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());

  // Somebody else opens it, with nothing remembered.
  await page.evaluate(() => localStorage.clear());
  const other = new Planner(await context.newPage(), 'en');
  await other.page.goto(address);
  await other.waitUntilOpen();
  await expect(other.page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(other.inspector.title).toHaveText('Innovation Talent Community');
  await expect(other.scale('District')).toBeChecked();
  await other.tree.expectShown('Two cores', false);
  await other.tree.open('Four zones');
  await expect(other.tree.opacity('Four zones')).toHaveAttribute('aria-valuenow', '0.95');
  expect(other.map.camera()).toEqual(camera);
  expect(other.link()).toEqual(link);
});

test('follows a link that is pasted into the open atlas', async ({ planner, page }) => {
  await planner.open();
  await planner.open('view=121.2,31.42,14,0,0&scale=town&select=zones/zone-2&lang=en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(planner.inspector.title).toHaveText('Chain-Cluster Industry Community');
  await expect.poll(() => planner.map.camera()).toMatchObject({ center: [121.2, 31.42], zoom: 14 });
});

test('a broken link opens the default picture and says so', async ({ planner, page }) => {
  await planner.open('view=121.2,31.42&scale=town&select=zones/zone-2');
  await planner.notices.acknowledgeBrokenLink('view');
  await expect(planner.overview.root).toBeVisible();
  const { zoom, center } = planner.map.camera();
  expect(zoom).toBeGreaterThan(12);
  expect(center[0]).toBeCloseTo(121.198, 2);

  const broken = {
    'scale=mars': 'scale',
    'lang=fr': 'lang',
    'layers=zones,castles': 'layers',
    'select=zones': 'select',
    'view=%E0%A4%A': 'view',
    '<b>html</b>': '%3Cb%3Ehtml%3C/b%3E',
  };
  for (const [hash, field] of Object.entries(broken)) {
    await planner.map.click(PLACES.innovationHome);
    await expect(planner.inspector.title).toHaveText('联影创新家园');
    await page.evaluate((pasted) => {
      window.location.hash = pasted;
    }, hash);
    await planner.notices.acknowledgeBrokenLink(field);
    await expect(planner.overview.root).toBeVisible();
  }
});
