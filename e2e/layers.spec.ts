import { expect, test } from './helper.ts';
import { PLACES } from './town.ts';

test('switches a group off and on, and the drawing follows', async ({ planner }) => {
  await planner.open();
  await planner.map.waitUntilComplete();
  const { map, tree } = planner;
  const [zone, belt] = [await map.colorAt(PLACES.innovationHome), await map.colorAt(PLACES.belt)];
  await expect(tree.groupSwitch('空间结构')).toBeChecked();

  await tree.switchGroup('空间结构');
  await expect(tree.groupSwitch('空间结构')).not.toBeChecked();
  await map.expectColorAt(PLACES.innovationHome, zone, { not: true });
  await map.expectColorAt(PLACES.belt, belt, { not: true });
  const ground = await map.colorAt(PLACES.innovationHome);

  await tree.show('四片');
  await expect(tree.groupSwitch('空间结构')).toBeChecked({ indeterminate: true });
  await map.expectColorAt(PLACES.innovationHome, ground, { not: true });

  await tree.switchGroup('空间结构');
  await expect(tree.groupSwitch('空间结构')).toBeChecked();
  await map.expectColorAt(PLACES.innovationHome, zone);
  await map.expectColorAt(PLACES.belt, belt);
});

test('fades a layer, shows it alone and goes to it', async ({ planner, page }) => {
  await planner.open();
  await planner.map.waitUntilComplete();
  const { map, tree } = planner;
  const [zone, belt] = [await map.colorAt(PLACES.innovationHome), await map.colorAt(PLACES.belt)];

  await tree.open('四片');
  await expect(tree.row('四片').getByRole('listitem')).toHaveText([
    '联影创新家园',
    '链群产业社区',
    '创新人才社区',
    '联影未来产业拓展区',
  ]);
  await tree.opacity('四片').focus();
  await page.keyboard.press('Home');
  await map.expectColorAt(PLACES.innovationHome, zone, { not: true });
  await page.keyboard.press('End');
  await map.expectColorAt(PLACES.innovationHome, zone);

  await tree.solo('四片');
  await expect(tree.row('四片')).toContainText('独显中');
  // The belt has gone, the zone below it has not.
  await map.expectColorAt(PLACES.belt, zone);
  await tree.endSolo('四片');
  await map.expectColorAt(PLACES.belt, belt);

  const { zoom } = map.camera();
  await tree.open('嘉闵线');
  await tree.zoomTo('嘉闵线');
  await expect.poll(() => map.camera().zoom).toBeLessThan(zoom - 1);
});

test('filters the tree, and lists what the sources name but nobody has located', async ({ planner, page }) => {
  await planner.open();
  const { tree, inspector } = planner;
  await tree.filter.fill('嘉闵');
  await expect.poll(() => tree.layerNames()).toEqual(['嘉闵线车站', '嘉闵线', '嘉闵线北延伸（研究）']);
  await tree.filter.fill('不存在');
  await expect(page.getByText('没有名称相符的图层')).toBeVisible();
  await tree.filter.fill('');

  await expect(tree.row('入驻企业')).toContainText('未定位');
  await tree.open('入驻企业');
  await expect(tree.row('入驻企业')).toContainText('未定位 3 项');
  await tree.row('入驻企业').getByRole('button', { name: '艾普强' }).click();
  await expect(inspector.title).toHaveText('艾普强');
  await expect(inspector.root).toContainText('未定位：来源点名而未给出位置');
});

test('reorders layers by dragging and by Alt with an arrow', async ({ planner, page }) => {
  await planner.open();
  const { tree } = planner;
  const expectFirstThree = (...names: readonly string[]) =>
    expect.poll(async () => (await tree.layerNames()).slice(0, 3)).toEqual(names);
  const [cores, belt, river] = ['两核', '宝钱公路产业服务带', '横沥河文化水脉'] as const;
  await expectFirstThree(cores, belt, river);
  await tree.drag(river, cores);
  await expectFirstThree(river, cores, belt);
  await tree.row(river).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expectFirstThree(cores, river, belt);
  await expect(tree.row(river)).toBeFocused();
  await planner.expectLink({ layers: expect.stringMatching(/^cores,(.*,)?hengli,belt-baoqian,/) });
});
