import { expect, test } from './helper.ts';
import { colorOf } from './pixels.ts';
import { PLACES } from './town.ts';

const OUTSIDE = 'https://maps.example';
const STYLE = {
  version: 8,
  sources: {},
  layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#204060' } }],
};

test('a key or an address of the wrong form is refused before anything is asked of outside', async ({ planner }) => {
  await planner.open();
  const { settings } = planner;
  await settings.open();
  await settings.chooseBaseMap('tianditu', 'not a key');
  await expect(settings.root).toContainText('密钥应为 32 位字母与数字');
  await settings.chooseBaseMap('style', 'http://maps.example/style.json');
  await expect(settings.root).toContainText('请填以 https:// 开头的完整地址');
});

test.describe('with an outside base map allowed', () => {
  test.use({ tolerated: { outsideRequests: [/^https:\/\/(maps\.example|t\d\.tianditu\.gov\.cn)\//] } });

  test('draws on a style from outside, credits it, and comes back', async ({ planner, page, context }) => {
    await context.route(`${OUTSIDE}/**`, (route) =>
      route.fulfill({ json: STYLE, headers: { 'Access-Control-Allow-Origin': '*' } }),
    );
    await planner.open();
    await planner.settings.open();
    await planner.settings.chooseBaseMap('style', `${OUTSIDE}/style.json`);
    // Only this page may ask anything of outside.
    await page.waitForURL(/outside-map\.html/);
    await planner.waitUntilOpen();
    await expect(planner.credit).toContainText('© maps.example');
    await planner.map.expectColorAt(PLACES.emptyGround, colorOf('#204060'));
    expect(planner.link()).toMatchObject({ scale: 'town' });

    await planner.settings.open();
    await planner.settings.root.getByRole('radio', { name: '自带底图' }).check();
    await planner.settings.root.getByRole('button', { name: '启用' }).click();
    await planner.map.expectColorAt(PLACES.emptyGround, colorOf('#204060'), { not: true });
    await expect(planner.credit).not.toContainText('maps.example');
  });

  test.describe('that fails', () => {
    test.use({
      tolerated: {
        outsideRequests: [/^https:\/\/(maps\.example|t\d\.tianditu\.gov\.cn)\//],
        consoleErrors: [/net::ERR_FAILED|403/],
      },
    });
    test('says so and draws on its own ground', async ({ planner, page, context }) => {
      await context.route(`${OUTSIDE}/**`, (route) => route.abort());
      await context.route(/tianditu\.gov\.cn/, (route) =>
        route.fulfill({ status: 403, body: 'no such key', headers: { 'Access-Control-Allow-Origin': '*' } }),
      );
      await planner.open();
      await planner.map.waitUntilComplete();
      const paper = await planner.map.colorAt(PLACES.emptyGround);
      await planner.settings.open();
      await planner.settings.chooseBaseMap('style', `${OUTSIDE}/style.json`);
      await page.waitForURL(/outside-map\.html/);
      await expect(planner.notices.root).toContainText(/https:\/\/maps\.example\/style\.json 连接不上.*已改回自带底图/);
      await planner.waitUntilOpen();
      await planner.map.expectColorAt(PLACES.emptyGround, paper);

      await planner.settings.open();
      await planner.settings.chooseBaseMap('tianditu', '0123456789abcdef0123456789abcdef');
      await expect(planner.notices.root).toContainText('天地图不接受这个密钥（应答 403），已改回自带底图');
      await planner.map.expectColorAt(PLACES.emptyGround, paper);
    });
  });
});
