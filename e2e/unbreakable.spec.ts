import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from './helper.ts';
import { STORY, StoryTeller } from './story-teller.ts';
import { say } from './words.ts';

const [FIRST, SECOND] = STORY;
if (!FIRST || !SECOND) throw new Error('A story of two chapters is wanted.');

test('without its graphics card the stage shows every chapter’s still, and the live map returns with it', async ({
  page,
}) => {
  const teller = new StoryTeller(page);
  await teller.holdTheCard();
  await teller.open(FIRST);
  await teller.expectLiveMap(FIRST);
  const before = await teller.picture();

  await teller.loseTheCard();
  for (const chapter of STORY) {
    await teller.expectWords(chapter);
    await teller.expectStill(chapter);
    await teller.press('PageDown');
  }
  await teller.press('Home');
  await teller.expectWords(FIRST);

  await teller.getAnotherCard();
  await teller.expectLiveMap(FIRST);
  await teller.expectPicture(before);
  expect(await teller.liveContexts()).toBe(1);
});

test('a context that the browser gives back is drawn on again, fills, bands, names and all', async ({ page }) => {
  const teller = new StoryTeller(page);
  await teller.holdTheCard();
  await teller.open(SECOND);
  await teller.expectLiveMap(SECOND);
  const before = await teller.picture();
  await teller.press('PageUp');
  await teller.expectLiveMap(FIRST);
  expect(new Set(before.map(String)).size, 'a map of more than paper').toBeGreaterThan(50);

  await teller.loseTheCard();
  await teller.expectStill(FIRST);
  await teller.press('PageDown');
  await teller.expectStill(SECOND);
  await teller.getTheCardBack();
  await teller.expectLiveMap(SECOND);
  await teller.expectPicture(before);
  expect(await teller.liveContexts()).toBe(1);
});

test('on every chapter the still stands in for a lost card, and the live map comes back with it', async ({ page }) => {
  const teller = new StoryTeller(page);
  await teller.holdTheCard();
  await teller.open(FIRST);
  for (const chapter of STORY) {
    await teller.expectLiveMap(chapter);
    await teller.loseTheCard();
    await teller.expectStill(chapter);
    await teller.getTheCardBack();
    await teller.expectLiveMap(chapter);
    await teller.press('PageDown');
  }
  expect(await teller.liveContexts()).toBe(1);
});

test.describe('with a dataset of a chapter missing', () => {
  test.use({ tolerated: { consoleErrors: [/404/] } });
  test('its still stands with its words, and the next chapter is live', async ({ page }) => {
    // Two chapters in a row of which only the former draws from some dataset.
    const at = STORY.findIndex(({ datasetIds }, index) =>
      datasetIds.some((id) => STORY[index + 1]?.datasetIds.includes(id) === false),
    );
    const [chapter, next] = STORY.slice(at, at + 2);
    const missing = chapter?.datasetIds.find((id) => !next?.datasetIds.includes(id));
    if (!chapter || !next || !missing) throw new Error('The story has no such chapters.');
    await page.route(`**/data/geojson/${missing}.geojson`, (route) => route.fulfill({ status: 404, body: 'gone' }));
    const teller = new StoryTeller(page);
    await teller.open(chapter);
    await expect(page.locator('html')).toHaveAttribute('data-map-state', 'complete');
    await teller.expectWords(chapter);
    await teller.expectStill(chapter);
    await teller.press('PageDown');
    await teller.expectWords(next);
    await teller.expectLiveMap(next);
  });
});

test('a browser takes its own stills, keeps them, and gives them away as one file', async ({ page }) => {
  const plan = JSON.parse(readFileSync(new URL('../data/plan.json', import.meta.url), 'utf8'));
  plan.roadshow.chapters = plan.roadshow.chapters.slice(0, 2);
  await page.route('**/data/plan.json', (route) => route.fulfill({ json: plan }));
  const teller = new StoryTeller(page);
  await teller.holdTheCard();
  await teller.open(SECOND);
  await teller.expectLiveMap(SECOND);
  await teller.takeStills();
  await expect(page.getByRole('complementary')).toContainText(say(teller.words.stills.made, { made: 2, count: 2 }));
  await teller.expectLiveMap(SECOND);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: teller.words.stills.download }).click();
  const pictures = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(pictures).sort()).toEqual([FIRST, SECOND].map(({ id }) => `${id}.zh.light.png`).sort());
  for (const picture of Object.values(pictures)) expect(picture.length).toBeGreaterThan(10_000);

  await page.reload();
  await teller.expectLiveMap(SECOND);
  await teller.loseTheCard();
  await teller.expectStill(SECOND, 'this browser');
});
