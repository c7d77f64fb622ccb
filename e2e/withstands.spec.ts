import { readFileSync } from 'node:fs';
import { expect, test } from './helper.ts';
import { ZONES } from './town.ts';

const ZONE_ROWS = [
  ['联影创新家园', '347.0', '36.5 %'],
  ['链群产业社区', '193.7', '20.4 %'],
  ['创新人才社区', '271.0', '28.5 %'],
  ['联影未来产业拓展区', '138.3', '14.6 %'],
];
const dataFile = (file: string) => readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');

test.describe('with a dataset missing and another cut short', () => {
  test.use({ tolerated: { consoleErrors: [/404/] } });
  test('the rows say so, and everything else works', async ({ planner, page }) => {
    await page.route('**/data/geojson/projects.geojson', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.route('**/data/geojson/places.geojson', (route) =>
      route.fulfill({ body: dataFile('geojson/places.geojson').slice(0, 500) }),
    );
    await planner.open();
    await planner.waitForFigures();
    const { tree, overview } = planner;
    await expect(tree.row('小镇项目').getByRole('alert')).toHaveText(/data\/geojson\/projects\.geojson.*404/);
    await expect(tree.row('地点').getByRole('alert')).toHaveText(/data\/geojson\/places\.geojson.*不是完整的 JSON/);
    await expect(tree.root.getByRole('alert')).toHaveCount(2);
    expect((await overview.readTable(overview.zones)).slice(1, 5)).toEqual(ZONE_ROWS);
    // What cannot be measured says why; it is no zero.
    await expect(overview.root).toContainText(/总部至最近车站\s*算不出：/);
    await tree.hide('四片');
    await tree.show('四片');
    await overview.openZone('创新人才社区');
    await expect(planner.inspector.part('figures')).toContainText('271.0 公顷');
  });
});

test('a broken catalogue is named by file, place and reason', async ({ page }) => {
  const plan = JSON.parse(dataFile('plan.json'));
  plan.layers[2].kind = 'hologram';
  await page.route('**/data/plan.json', (route) => route.fulfill({ json: plan }));
  await page.goto('./');
  const failure = page.getByRole('alert');
  await expect(failure).toContainText('规划目录无法打开');
  await expect(failure).toContainText(/plan\.json.*layers.*2.*kind/);
  await expect(failure.getByRole('listitem').first()).toContainText(/\p{Script=Han}{4}/u);

  await page.route('**/data/plan.json', (route) => route.fulfill({ body: dataFile('plan.json').slice(0, 4000) }));
  await page.reload();
  await expect(failure).toContainText(/data\/plan\.json.*不是完整的 JSON/);
});

test('without WebGL the page says so, and the zone table is readable', async ({ planner, page }) => {
  await page.addInitScript(() => {
    const getContext = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return /webgl/.test(kind) ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-map-state', 'unavailable');
  await expect(page.getByRole('alert')).toContainText('没有可用的 WebGL 2');
  await planner.waitForFigures();
  expect((await planner.overview.readTable(planner.overview.zones)).slice(1, 5)).toEqual(ZONE_ROWS);
  await planner.overview.openZone('创新人才社区');
  await expect(planner.inspector.part('figures')).toContainText('271.0 公顷');
});

test.describe('without the measuring worker', () => {
  test.use({ tolerated: { consoleErrors: [/404/] } });
  test('every figure says why it is not there, and none is 0', async ({ planner, page }) => {
    await page.route(/metrics-worker.*\.js$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await planner.open();
    await planner.waitForFigures();
    const { overview } = planner;
    const rows = (await overview.readTable(overview.zones)).slice(1, 5);
    expect(rows.map(([name]) => name)).toEqual(ZONES.map(({ name }) => name));
    for (const [, ...figures] of rows) {
      for (const figure of figures) expect(figure).toMatch(/^算不出：量算线程不可用/);
    }
    const coverage = (await overview.readTable(overview.coverage)).slice(1).flatMap(([, ...figures]) => figures);
    for (const figure of coverage) expect(figure).not.toMatch(/\d/);
    await overview.openZone('创新人才社区');
    await expect(planner.inspector.part('neighbours')).toContainText('算不出：量算线程不可用');
    await expect(planner.tree.row('四片')).toBeVisible();
  });
});

test('text from the data is text, never markup', async ({ planner, page }) => {
  const projects = JSON.parse(dataFile('geojson/projects.geojson'));
  const name = '<img src=x onerror="document.title=1"><b>粗</b>';
  projects.features[3].properties.name_zh = name;
  await page.route('**/data/geojson/projects.geojson', (route) => route.fulfill({ json: projects }));
  await planner.open();
  await planner.tree.open('小镇项目');
  await planner.tree.row('小镇项目').getByRole('button', { name }).click();
  await expect(planner.inspector.title).toHaveText(name);
  await expect(planner.inspector.root.locator('img, b')).toHaveCount(0);
});
