import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { say, WORDS, type Words } from './words.ts';

interface ChapterFile {
  readonly id: string;
  readonly title: Readonly<Record<'zh' | 'en', string>>;
  readonly caption: Readonly<Record<'zh' | 'en', string>>;
  readonly figures?: readonly { readonly figureId: string }[];
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'));

/** The town's story as it is committed, in its order. */
export const CHAPTERS: readonly ChapterFile[] = read('plan.json').roadshow.chapters.map(({ file }: { file: string }) =>
  read(file),
);

/** What a presenter does with the show and sees of it, in a presenter's words. */
export class Showman {
  readonly page: Page;
  readonly words: Words;
  readonly stage: Locator;
  readonly title: Locator;

  constructor(page: Page, language: 'zh' | 'en' = 'zh') {
    this.page = page;
    this.words = WORDS[language];
    this.stage = page.getByTestId('stage');
    this.title = this.stage.getByRole('heading', { level: 1 });
  }

  /** Opens a link to the story, `03` or `03-cores`, and waits for its words, which do not wait for the map. */
  async open(place: string): Promise<void> {
    await this.page.goto(`./#roadshow/${place}`);
    await expect(this.title).toBeVisible();
  }

  /** Presses keys one after the other, as a clicker sends them. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Until the audience sees this chapter, by its number from 1, and the address says so. */
  async expectAt(chapterNumber: number, language: 'zh' | 'en' = 'zh'): Promise<void> {
    const chapter = CHAPTERS[chapterNumber - 1];
    await expect(this.title).toHaveText(chapter?.title[language] ?? 'no such chapter');
    const number = String(chapterNumber).padStart(2, '0');
    await expect.poll(() => new URL(this.page.url()).hash).toContain(`#roadshow/${number}-${chapter?.id}`);
  }

  /** How large the caption is set, and by how much the words are wider or higher than their column. */
  async measureWords(): Promise<{ readonly captionPixels: number; readonly overflowPixels: number }> {
    return await this.stage.getByRole('article').evaluate((words) => {
      const column = words.getBoundingClientRect();
      const texts = [...words.querySelectorAll('h1, p, li')];
      const boxes = texts.map((text) => text.getBoundingClientRect());
      const sizes = texts.filter(({ tagName }) => tagName === 'P').map((text) => getComputedStyle(text).fontSize);
      return {
        // The caption is the last paragraph.
        captionPixels: Number.parseFloat(sizes.at(-1) ?? ''),
        overflowPixels: Math.max(
          ...boxes.map(({ right }) => right - column.right),
          ...boxes.map(
            ({ bottom }) => bottom - (document.querySelector('footer ol')?.getBoundingClientRect().top ?? 0),
          ),
          ...texts.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        ),
      };
    });
  }

  /** What covers the screen. */
  cover(color: 'black' | 'white'): Locator {
    return this.stage.getByRole('img', { name: this.words.show[color] });
  }

  control(name: keyof Words['show']): Locator {
    return this.page.getByRole('button', { name: say(this.words.show[name], {}), exact: true });
  }
}
