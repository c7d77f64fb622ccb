import { expect, test } from './helper.ts';

test('opens on the town and says in words what it is, with nothing clicked', async ({ planner, page }) => {
  await planner.open();
  await expect(page).toHaveTitle('联影小镇规划图集 · 链景');
  await planner.waitForFigures();
  const { overview } = planner;
  await expect(overview.root.getByRole('heading', { level: 1 })).toHaveText('联影小镇');
  for (const words of ['两核四片、轴带驱动', '联影研发创新核', '宝钱公路 TOD 共享服务核', '宝钱公路产业服务带']) {
    await expect(overview.root).toContainText(words);
  }
  for (const axis of ['文化水脉', '嘉闵线', '联影大道（嘉唐公路）']) await expect(overview.root).toContainText(axis);
  // Measured beside published, with the difference.
  await expect(overview.root).toContainText(/9\.50\s*km² 椭球面积\s*示意/);
  await expect(overview.root).toContainText(/公布值 约 9\.5 km²\s*较公布值 \+0\.01 公顷/);
  await expect(overview.root).toContainText('公开资料未载小镇与四片的法定界线');
  expect((await overview.readTable(overview.zones)).slice(1)).toEqual([
    ['联影创新家园', '347.0', '36.5 %'],
    ['链群产业社区', '193.7', '20.4 %'],
    ['创新人才社区', '271.0', '28.5 %'],
    ['联影未来产业拓展区', '138.3', '14.6 %'],
    ['合计', '950.0', '100.0 %'],
  ]);
});

test('says what is covered, and how far the nearest station is', async ({ planner }) => {
  await planner.open();
  await planner.waitForFigures();
  const { overview } = planner;
  const [head, ...rows] = await overview.readTable(overview.coverage);
  expect(head?.slice(1)).toEqual(['宝钱公路 500 米内', '横沥河 500 米内', '轨道站点 800 米内']);
  expect(rows.map(([name]) => name).slice(0, 4)).toEqual([
    '联影创新家园',
    '链群产业社区',
    '创新人才社区',
    '联影未来产业拓展区',
  ]);
  // Nothing lies near a station today, and the zero says so.
  expect(rows.map((row) => row.at(-1))).toEqual(['0.0 %', '0.0 %', '0.0 %', '0.0 %', '0.0 %']);
  expect(rows.at(-1)).toEqual(['合计', '54.5 %', '11.8 %', '0.0 %']);
  await expect(overview.root).toContainText(/总部至最近车站\s*3\.73 km.*城北路站/);
  await expect(overview.root).toContainText('宝钱公路镇内长度');
  await overview.root.getByRole('radiogroup', { name: '面积单位' }).getByText('亩').click();
  expect((await overview.readTable(overview.zones))[1]).toEqual(['联影创新家园', '5,204', '36.5 %']);
});
