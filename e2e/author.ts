import { expect, type Locator, type Page } from '@playwright/test';
import { say, type Words } from './words.ts';

/** What somebody does who puts the story together, at the desk. */
export class Author {
  readonly page: Page;
  readonly words: Words['desk'];
  readonly #newChapter: string;
  readonly root: Locator;
  readonly list: Locator;
  readonly title: Locator;
  readonly caption: Locator;
  readonly preview: Locator;
  readonly check: Locator;

  constructor(page: Page, words: Words) {
    this.page = page;
    this.words = words.desk;
    this.#newChapter = words.topBar.newChapter;
    this.root = page.getByTestId('desk');
    this.list = this.root.getByRole('region', { name: this.words.chapters, exact: true });
    this.title = this.root.getByRole('textbox', { name: this.words.chapterTitle });
    this.caption = this.root.getByRole('textbox', { name: this.words.caption });
    this.preview = this.root.getByRole('img', { name: this.words.preview });
    this.check = this.root.getByTestId('chapter-check');
  }

  /** From the map, by the button in the top bar. */
  async chapterFromThisView(): Promise<void> {
    await this.page.getByRole('button', { name: this.#newChapter, exact: true }).click();
    await expect(this.title).toBeVisible();
  }

  /** A chapter of the list, by its title. */
  chapter(title: string): Locator {
    return this.list.getByRole('listitem').filter({ hasText: title });
  }

  /** One place up or down, by the keyboard. */
  async move(title: string, key: 'ArrowUp' | 'ArrowDown'): Promise<void> {
    await this.chapter(title).getByRole('button', { name: title }).first().press(`Alt+${key}`);
  }

  /** To where another chapter stands, by the handle. */
  async drag(title: string, onto: string): Promise<void> {
    const handle = this.chapter(title).getByTitle(say(this.words.drag, { title }));
    const [from, to] = [await handle.boundingBox(), await this.chapter(onto).boundingBox()];
    if (!from || !to) throw new Error('the list does not show both chapters');
    const x = from.x + from.width / 2;
    await this.page.mouse.move(x, from.y + from.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(x, from.y + from.height / 2 + 10);
    await this.page.mouse.move(x, to.y + to.height / 2, { steps: 4 });
    await this.page.mouse.up();
  }

  async delete(title: string): Promise<void> {
    await this.chapter(title).hover();
    await this.chapter(title)
      .getByRole('button', { name: say(this.words.delete, { title }) })
      .click();
  }

  async openTab(tab: keyof Words['desk']['tabs']): Promise<void> {
    await this.root.getByRole('tab', { name: this.words.tabs[tab] }).click();
  }

  /** Takes a figure of the ledger, found by a part of its name. */
  async chooseFigure(button: 'insertFigure' | 'addTile', name: string): Promise<void> {
    await this.root.getByRole('button', { name: this.words[button] }).click();
    await this.page.getByRole('searchbox', { name: this.words.findFigure }).fill(name);
    await this.page.getByRole('dialog').getByRole('button', { name }).first().click();
  }

  async play(): Promise<void> {
    await this.root.getByRole('button', { name: this.words.play }).click();
    await expect(this.page.getByTestId('stage')).toBeVisible();
  }
}
