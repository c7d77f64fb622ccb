import { expect, type Locator, type Page } from '@playwright/test';
import { say, type Words } from './words.ts';

/** The layer tree, by the names of its groups and layers. */
export class PlannerTree {
  readonly root: Locator;
  readonly filter: Locator;
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.#words = words;
    this.root = page.getByRole('treegrid', { name: words.tree.title });
    this.filter = page.getByRole('textbox', { name: words.tree.filter });
  }

  /** A layer or a group. */
  row(name: string): Locator {
    return this.root.getByRole('row', { name, exact: true });
  }

  /** Every layer's name, top first. */
  async layerNames(): Promise<readonly string[]> {
    const rows = await this.root.locator('[role="row"][aria-level="2"]').all();
    return Promise.all(rows.map(async (row) => (await row.getAttribute('aria-label')) ?? ''));
  }

  groupSwitch(group: string): Locator {
    return this.root.getByRole('checkbox', { name: say(this.#words.tree.groupSwitch, { name: group }) });
  }

  async switchGroup(group: string): Promise<void> {
    await this.groupSwitch(group).click();
  }

  async hide(layer: string): Promise<void> {
    await this.row(layer)
      .getByRole('button', { name: say(this.#words.tree.hide, { name: layer }) })
      .click();
    await this.expectShown(layer, false);
  }

  async show(layer: string): Promise<void> {
    await this.row(layer)
      .getByRole('button', { name: say(this.#words.tree.show, { name: layer }) })
      .click();
    await this.expectShown(layer, true);
  }

  async expectShown(layer: string, shown: boolean): Promise<void> {
    const words = shown ? this.#words.tree.hide : this.#words.tree.show;
    await expect(this.row(layer).getByRole('button', { name: say(words, { name: layer }) })).toBeVisible();
  }

  /** Opens a row: opacity, solo, zoom, order, legend. */
  async open(layer: string): Promise<void> {
    await this.row(layer)
      .getByRole('button', { name: say(this.#words.tree.more, { name: layer }) })
      .click();
    await expect(this.row(layer)).toHaveAttribute('aria-expanded', 'true');
  }

  opacity(layer: string): Locator {
    return this.row(layer).getByRole('slider', { name: say(this.#words.tree.opacity, { name: layer }) });
  }

  async solo(layer: string): Promise<void> {
    await this.row(layer).getByRole('button', { name: this.#words.tree.solo, exact: true }).click();
  }

  async endSolo(layer: string): Promise<void> {
    await this.row(layer).getByRole('button', { name: this.#words.tree.soloOff }).click();
  }

  async zoomTo(layer: string): Promise<void> {
    await this.row(layer).getByRole('button', { name: this.#words.tree.zoomTo }).click();
  }

  /** Takes a row by its handle and lets it go on another one. */
  async drag(layer: string, onto: string): Promise<void> {
    const { mouse } = this.#page;
    await this.row(layer).hover();
    await this.row(layer)
      .getByTitle(say(this.#words.tree.drag, { name: layer }))
      .hover();
    await mouse.down();
    const target = await this.row(onto).boundingBox();
    if (!target) throw new Error(`no row ${onto}`);
    await mouse.move(target.x + 20, target.y + target.height / 2, { steps: 8 });
    await expect(this.row(layer)).toHaveAttribute('data-dragging', 'true');
    // The row below has made room: from here on the drop means this place.
    await expect(this.row(onto)).toHaveAttribute('style', /translate3d\(0px, -?[1-9]/);
    await mouse.up();
    await expect(this.row(layer)).toHaveAttribute('data-dragging', 'false');
  }
}
