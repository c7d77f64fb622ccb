import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './helper.ts';

interface Measured {
  readonly coverage: readonly { readonly zone: string | null; readonly fraction: number }[];
}

/** What the command line says of the same question. */
function measuredByCommandLine(): Measured {
  const question = [
    '--zones',
    'data/geojson/zones.geojson',
    '--near',
    'data/geojson/axis-baoqian.geojson',
    '--within',
    '500',
  ];
  const answer = execFileSync('npx', ['tsx', 'scripts/measure.ts', ...question, '--id', 'id', '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return JSON.parse(answer) as Measured;
}

test('an analyst finds what lies within 500 m of the axis, asks where it comes from and takes it away', async ({
  planner,
  page,
}) => {
  await planner.open('mode=analysis/coverage&lang=zh');
  await planner.waitForFigures();
  const lab = page.getByTestId('coverage-lab');
  const shares = lab.getByRole('table', { name: '覆盖' });
  const zone = shares.getByRole('row', { name: /联影创新家园/ });
  const number = zone.getByRole('button', { name: /500 米.*45\.2 %/ });
  await expect(number).toBeVisible();
  await expect(shares.getByRole('row', { name: /合计/ })).toContainText('54.5 %');

  await number.click();
  await expect(planner.certificate.root).toContainText('覆盖率＝');
  await expect(planner.certificate.root).toContainText('宝钱公路');
  await page.keyboard.press('Escape');
  await expect(planner.certificate.root).toBeHidden();

  await page.getByRole('button', { name: '导出' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'XLSX 工作簿' }).click(),
  ]);
  const workbook = unzipSync(readFileSync(await download.path()));
  const sheets = Object.entries(workbook).filter(([name]) => name.startsWith('xl/worksheets/'));
  expect(sheets.length).toBeGreaterThanOrEqual(3);
  const numbers = [...strFromU8(sheets[0]?.[1] ?? new Uint8Array()).matchAll(/<v>([\d.eE+-]+)<\/v>/g)].map(
    ([, value]) => Number(value),
  );

  for (const { zone: zoneId, fraction } of measuredByCommandLine().coverage) {
    const nearest = Math.min(...numbers.map((value) => Math.abs(value - fraction)));
    expect(nearest, `the workbook has the command line's figure of ${zoneId ?? 'the total'}`).toBeLessThan(1e-9);
  }
});

test('an analyst walks the rooms by link and sorts the zones by area', async ({ planner, page }) => {
  await planner.open('mode=analysis/zones&lang=zh');
  await planner.waitForFigures();
  const rows = page.getByTestId('zone-lab').locator('tbody th');
  await expect(rows).toHaveText(['联影创新家园', '链群产业社区', '创新人才社区', '联影未来产业拓展区']);
  await page.getByRole('button', { name: /按面积.*排序/ }).click();
  await expect(rows).toHaveText(['联影创新家园', '创新人才社区', '链群产业社区', '联影未来产业拓展区']);

  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.getByTestId('reconcile-lab').getByRole('row', { name: /Web 墨卡托/ })).toContainText('+358.5');
  await page.getByRole('button', { name: '拓扑' }).click();
  await expect(page.getByTestId('topology-lab')).toContainText('未发现问题');
  await page.getByRole('button', { name: '叠加' }).click();
  await expect(page.getByTestId('overlap-lab')).toContainText('娄塘镇');
  expect(page.url()).toContain('mode=analysis/overlap');

  await page.getByRole('button', { name: '设施服务' }).click();
  await expect(page.getByTestId('facility-lab').getByRole('row', { name: /合计/ })).toContainText('11.8 %');
  expect.soft(await planner.seriousAccessibilityFaults(), 'facilities').toEqual([]);
  await page.getByRole('button', { name: '密度' }).click();
  await expect(page.getByTestId('density-lab').getByRole('row', { name: /合计/ })).toContainText('km/km²');
  expect(page.url()).toContain('mode=analysis/density');
  expect(await planner.seriousAccessibilityFaults()).toEqual([]);
});

test('an analyst measures from what is selected, takes a usual radius and sees what barriers take away', async ({
  planner,
  page,
}) => {
  await planner.open('mode=analysis/coverage&lang=zh&select=hengli/hengli-north');
  await planner.waitForFigures();
  const setup = page.getByTestId('coverage-setup');
  await setup.getByRole('button', { name: /从选中的/ }).click();
  await setup.getByText('常用服务半径').click();
  await setup.getByRole('button', { name: /滨水.*200 m.*可改/ }).click();
  const nearby = page.getByTestId('coverage-lab').getByRole('table', { name: '200 m 以内' });
  const zone = nearby.getByRole('row', { name: /联影创新家园/ });
  await expect(zone.getByRole('button', { name: /%/ })).toBeVisible();
  await setup.getByRole('checkbox', { name: '另列至少两处来源可及的部分' }).check();
  await expect(zone.getByRole('button', { name: /至少 2 处可及.*0\.0 %/ })).toBeVisible();
  await setup.getByText('计阻隔').click();
  await expect(zone.getByRole('button', { name: /与直线圈之差.*个百分点/ })).toBeVisible();
  const nearest = page.getByTestId('coverage-lab').getByRole('table', { name: '到最近来源的距离' });
  await expect(nearest.getByRole('row', { name: /联影创新家园/ })).toContainText('最近：');
});
