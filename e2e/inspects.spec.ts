import { expect, test } from './helper.ts';
import { PLACES } from './town.ts';

test('clicks 联影创新家园 on the map and reads its area, sources and neighbours', async ({ planner, page }) => {
  await planner.open();
  await planner.waitForFigures();
  const { inspector, map } = planner;
  await map.pointAt(PLACES.innovationHome);
  await expect(page.getByTestId('pointer')).toHaveText(/^121\.21\d\d, 31\.43\d\d$/);

  await map.click(PLACES.innovationHome);
  await expect(inspector.title).toHaveText('联影创新家园');
  await expect(inspector.root).toContainText('United Imaging Innovation Home');
  await expect(inspector.root).toContainText('示意');
  await expect(inspector.part('figures')).toContainText('347.0 公顷');
  await expect(inspector.part('figures')).toContainText('3.47 km²');
  await expect(inspector.part('figures')).toContainText('5,204 亩');
  await expect(inspector.part('figures')).toContainText('36.5 %');
  await expect(inspector.part('sources')).toContainText(/《打造“联影小镇”产城融合示范区》\s*2023/);
  await expect(inspector.part('neighbours').getByRole('listitem').filter({ hasText: '链群产业社区' })).toContainText(
    '相邻',
  );

  await inspector.part('neighbours').getByRole('button', { name: '链群产业社区' }).click();
  await expect(inspector.title).toHaveText('链群产业社区');
  await map.click(PLACES.emptyGround);
  await expect(inspector.root).toBeHidden();
  await expect(planner.overview.root).toBeVisible();

  await map.click(PLACES.talentCommunity);
  await expect(inspector.title).toHaveText('创新人才社区');
  await page.keyboard.press('Escape');
  await expect(inspector.root).toBeHidden();
});

test('asks a number where it comes from', async ({ planner, page }) => {
  await planner.open();
  await planner.waitForFigures();
  const { certificate } = planner;
  await planner.overview.zones.getByRole('button', { name: /^联影创新家园.*347\.0/ }).click();
  await expect(certificate.root).toContainText('347.0 公顷');
  await expect(certificate.entry('method')).toContainText('椭球');
  await expect(certificate.entry('dataClass')).toContainText('示意');
  await expect(certificate.entry('planState')).toHaveText('远期');
  await expect(certificate.entry('features')).toHaveText('联影创新家园');
  await expect(certificate.entry('inputs')).toContainText(/四片\s*[0-9a-f]{16}/);
  await expect(certificate.entry('sources')).toContainText('《打造“联影小镇”产城融合示范区》');
  await page.keyboard.press('Escape');
  await expect(certificate.root).toBeHidden();
  // A number has been asked, no zone opened.
  await expect(planner.overview.root).toBeVisible();

  await planner.overview.coverage.getByRole('button', { name: /54\.5 %/ }).click();
  await expect(certificate.entry('method')).toContainText('500');
  await expect(certificate.entry('denominator')).toContainText('面积');
  await expect(certificate.entry('inputs')).toContainText('宝钱公路');
});
