import { Author } from './author.ts';
import { expect, test } from './helper.ts';

// A chapter's still may not have been made yet; the list draws the chapter itself where there is none.
test.use({ tolerated: { consoleErrors: [/data\/roadshow\/stills\//] } });

test('a story is put together from the map, kept in the browser, and played', async ({ planner, page }) => {
  const author = new Author(page, planner.words);
  await planner.open();
  await planner.waitForFigures();
  await planner.tree.hide('两核');
  await planner.overview.openZone('创新人才社区');
  await author.chapterFromThisView();

  // What is selected gives the name, and stands in the light.
  await expect(author.title).toHaveValue('创新人才社区');
  await author.title.fill('人才住下来');
  await author.caption.fill('约 271 公顷，面积 ');
  await expect(author.check).toContainText('271');
  await author.caption.fill('面积 ');
  await author.chooseFigure('insertFigure', '创新人才社区');
  await expect(author.caption).toHaveValue(/^面积 \{\{[\w-]+\/zone-3.*\}\}$/);
  await expect(author.preview).toContainText('人才住下来');
  await expect(author.preview).toContainText('面积 271.0 公顷');
  await author.openTab('figures');
  await author.chooseFigure('addTile', '创新人才社区');
  await expect(author.preview.getByRole('listitem')).toHaveCount(1);
  await author.openTab('picture');
  await expect(author.root.getByRole('button', { name: '不再聚光“创新人才社区”' })).toBeVisible();
  await expect(author.root.getByRole('button', { name: '显示两核' })).toBeVisible();
  await expect(author.root.getByRole('button', { name: '隐藏四片' })).toBeVisible();

  // The order, by pointer and by keyboard; the links follow it.
  const own = '人才住下来';
  const before = await author.list.getByRole('listitem').count();
  await expect(page).toHaveURL(new RegExp(`#roadshow/0*${before}-chapter-1/desk$`));
  await author.move(own, 'ArrowUp');
  await expect(page).toHaveURL(new RegExp(`#roadshow/0*${before - 1}-chapter-1/desk$`));
  const first = (await author.list.getByRole('listitem').first().innerText()).split('\n').at(-1) ?? '';
  await author.drag(own, first);
  await expect(page).toHaveURL(/#roadshow\/01-chapter-1\/desk$/);

  // Deleted by mistake, and back at once.
  await author.delete(own);
  await expect(author.chapter(own)).toHaveCount(0);
  await planner.notices.root.getByRole('button', { name: '撤销' }).click();
  await expect(author.chapter(own)).toBeVisible();
  await expect(author.title).toHaveCount(1);

  // Kept: the same link finds it after a reload, on the desk and on the stage.
  await page.reload();
  await planner.map.waitUntilDrawn();
  await planner.waitForFigures();
  await expect(author.list.getByRole('listitem')).toHaveCount(before);
  await expect(author.title).toHaveValue(own);
  expect(await planner.seriousAccessibilityFaults()).toEqual([]);
  await author.play();
  await expect(page).toHaveURL(/#roadshow\/01-chapter-1$/);
  await expect(page.getByTestId('stage')).toContainText('面积 271.0 公顷');
  await page.keyboard.press('PageDown');
  await expect(page.getByTestId('stage').getByRole('heading', { level: 1 })).toHaveText(first);
});

test('the camera of a chapter is what the map shows, and Ctrl Z takes it back', async ({ planner, page }) => {
  const author = new Author(page, planner.words);
  await page.goto('./#roadshow/01/desk');
  await planner.map.waitUntilDrawn();
  await planner.waitForFigures();
  const kept = () => page.evaluate(() => localStorage.getItem('lianjing.story.v1.lianying-town'));
  await expect(author.title).toBeVisible();
  expect(await kept()).toBeNull();
  await page.getByRole('button', { name: '放大' }).click();
  await author.openTab('picture');
  await author.root.getByRole('button', { name: planner.words.desk.useView, exact: true }).click();
  await expect.poll(kept).toContain('"camera"');
  await author.list.getByRole('heading').click();
  await page.keyboard.press('Control+z');
  await expect.poll(kept).toBeNull();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(kept).toContain('"camera"');
});
