import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Color, colorDistance, readPixels } from './pixels.ts';
import { WORDS, type Words } from './words.ts';

const read = (file: string) => JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'));

export interface StoryChapter {
  readonly id: string;
  readonly title: string;
  /** The datasets that it draws from, apart from the base map's. */
  readonly datasetIds: readonly string[];
}

function readStory(): readonly StoryChapter[] {
  const { layers, roadshow } = read('plan.json');
  return roadshow.chapters.map(({ id, file }: { id: string; file: string }) => {
    const chapter = read(file);
    const ids = chapter.layers.map((layer: { id: string }) => layer.id);
    const drawn = layers.filter(
      (layer: { id: string; kind: string }) => ids.includes(layer.id) && layer.kind !== 'base',
    );
    return { id, title: chapter.title.zh, datasetIds: drawn.map((layer: { datasetId: string }) => layer.datasetId) };
  });
}

/** The story as it is committed. */
export const STORY = readStory();

/** What stands in the page for the machine's graphics card. */
interface Card {
  take(): void;
  allow(): void;
  giveBack(): void;
  liveContexts(): number;
}

/** Who presents the story on the stage, with a clicker and a graphics card that may fail. */
export class StoryTeller {
  readonly page: Page;
  readonly words: Words = WORDS.zh;
  readonly still: Locator;

  constructor(page: Page) {
    this.page = page;
    this.still = page.getByTestId('stage-still');
  }

  /** Before the page is opened: lets a test take the graphics card away. */
  async holdTheCard(): Promise<void> {
    await this.page.addInitScript(() => {
      const known = new Set<WebGL2RenderingContext>();
      let isGone = false;
      const getContext = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        if (isGone && kind === 'webgl2') return null;
        const context = Reflect.apply(getContext, this, [kind, ...rest]);
        if (context instanceof WebGL2RenderingContext) known.add(context);
        return context;
      } as typeof getContext;
      const live = () => [...known].filter((context) => !context.isContextLost());
      // The extension can only be had while the context lives.
      let taken: readonly (WEBGL_lose_context | null)[] = [];
      const card: Card = {
        take: () => {
          isGone = true;
          taken = live().map((context) => context.getExtension('WEBGL_lose_context'));
          for (const extension of taken) extension?.loseContext();
        },
        allow: () => {
          isGone = false;
        },
        giveBack: () => {
          isGone = false;
          for (const extension of taken) extension?.restoreContext();
        },
        liveContexts: () => live().length,
      };
      (window as { card?: Card }).card = card;
    });
  }

  /** The graphics card gives no context any more, and takes back the one that the map has. */
  async loseTheCard(): Promise<void> {
    await this.page.evaluate(() => (window as { card?: Card }).card?.take());
    await expect(this.page.locator('html')).toHaveAttribute('data-map-state', 'lost');
  }

  /** The card is to be had again; the old context stays lost. */
  async getAnotherCard(): Promise<void> {
    await this.page.evaluate(() => (window as { card?: Card }).card?.allow());
  }

  /** The browser restores the context that it took. */
  async getTheCardBack(): Promise<void> {
    await this.page.evaluate(() => (window as { card?: Card }).card?.giveBack());
  }

  async liveContexts(): Promise<number> {
    return await this.page.evaluate(() => (window as { card?: Card }).card?.liveContexts() ?? Number.NaN);
  }

  async open(chapter: StoryChapter): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.page.goto(`./#roadshow/${chapter.id}`);
  }

  async press(key: 'PageDown' | 'PageUp' | 'Home'): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Until a chapter's words stand on the stage. */
  async expectWords(chapter: StoryChapter): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(chapter.title);
  }

  /** Until the live map stands, and has finished the picture of a chapter. */
  async expectLiveMap(chapter: StoryChapter): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-map-state', 'complete');
    await expect(this.page.locator('html')).toHaveAttribute('data-map-chapter', chapter.id);
    await expect(this.still).toHaveAttribute('data-shown', 'false');
  }

  /** Until a chapter's still stands in for the map: shown, and loaded. */
  async expectStill(chapter: StoryChapter, from: 'the plan' | 'this browser' = 'the plan'): Promise<void> {
    await expect(this.still).toHaveAttribute('data-shown', 'true');
    const picture = this.still.locator('img');
    const address = from === 'the plan' ? new RegExp(`/${chapter.id}\\.zh\\.light\\.png$`) : /^blob:/;
    await expect(picture).toHaveJSProperty('complete', true);
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.src)).toMatch(address);
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000);
  }

  /** The middle of what the audience sees beside the words: fills, bands and names. */
  async picture(): Promise<readonly Color[]> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const size = { width: 320, height: 280 };
    const [x, y] = [width * 0.69 - size.width / 2, height * 0.48 - size.height / 2];
    return await readPixels(this.page, { x: Math.round(x), y: Math.round(y), ...size });
  }

  /** Until the audience sees the same picture again, but for a hair here and there. */
  async expectPicture(before: readonly Color[]): Promise<void> {
    const sameShare = async () => {
      const now = await this.picture();
      const same = now.filter((color, at) => colorDistance(color, before[at] ?? [0, 0, 0]) <= 8).length;
      return same / before.length;
    };
    await expect.poll(sameShare).toBeGreaterThan(0.995);
  }

  async takeStills(): Promise<void> {
    await this.page.mouse.move(300, 300);
    await this.page.getByRole('button', { name: this.words.stills.make }).click();
  }
}
