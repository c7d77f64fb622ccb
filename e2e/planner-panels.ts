import { expect, type Locator, type Page } from '@playwright/test';
import { say, type Words } from './words.ts';

/** The text beside the map when nothing is clicked. */
export class PlannerOverview {
  readonly root: Locator;
  readonly zones: Locator;
  readonly coverage: Locator;

  constructor(page: Page) {
    this.root = page.getByTestId('overview');
    this.zones = page.getByTestId('zone-table');
    this.coverage = page.getByTestId('coverage-table');
  }

  /** A table as rows of what its cells say. */
  async readTable(table: Locator): Promise<readonly (readonly string[])[]> {
    await expect(table.locator('tbody tr').first()).toBeVisible();
    const rows = await table.getByRole('row').all();
    return Promise.all(
      rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map((text) => text.trim())),
    );
  }

  async openZone(name: string): Promise<void> {
    await this.zones.getByRole('button', { name, exact: true }).click();
  }
}

/** What is known of the selected feature. */
export class PlannerInspector {
  readonly root: Locator;
  readonly title: Locator;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#words = words;
    this.root = page.getByTestId('inspector');
    this.title = this.root.getByRole('heading', { level: 2 });
  }

  /** A part of it, by its heading. */
  part(part: 'figures' | 'sources' | 'neighbours'): Locator {
    return this.root.locator('section').filter({ has: this.heading(part) });
  }

  heading(part: 'figures' | 'sources' | 'neighbours'): Locator {
    return this.root.page().getByRole('heading', { level: 3, name: this.#words.inspector[part] });
  }

  async close(): Promise<void> {
    await this.root.getByRole('button', { name: this.#words.inspector.close }).click();
    await expect(this.root).toBeHidden();
  }
}

/** 数据出生证. */
export class PlannerCertificate {
  readonly root: Locator;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#words = words;
    this.root = page.getByRole('dialog', { name: words.figure.certificate });
  }

  /** What it says under one of its terms. */
  entry(term: 'method' | 'denominator' | 'dataClass' | 'planState' | 'inputs' | 'features' | 'sources'): Locator {
    return this.root.locator(`dt:text-is("${this.#words.figure[term]}") + dd`);
  }
}

/** ⌘K. */
export class PlannerSearch {
  readonly box: Locator;
  readonly answers: Locator;
  readonly #page: Page;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.box = page.getByPlaceholder(words.search.placeholder);
    this.answers = page.locator('.mantine-Spotlight-action, .mantine-Spotlight-empty');
  }

  async openByKeys(): Promise<void> {
    await this.#page.keyboard.press('Control+k');
    await expect(this.box).toBeFocused();
  }

  async find(query: string): Promise<void> {
    await this.box.fill(query);
  }
}

/** Appearance and base map. */
export class PlannerSettings {
  readonly root: Locator;
  readonly #page: Page;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#page = page;
    this.#words = words;
    this.root = page.getByRole('dialog', { name: words.settings.title });
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: this.#words.topBar.settings, exact: true }).click();
    await expect(this.root).toBeVisible();
  }

  /** Fills in an outside base map and asks for it. */
  async chooseBaseMap(kind: 'tianditu' | 'style', value: string): Promise<void> {
    await this.root.getByRole('radio', { name: this.#words.settings[kind] }).check();
    await this.root
      .getByRole('textbox', { name: kind === 'style' ? this.#words.settings.url : this.#words.settings.key })
      .fill(value);
    await this.root.getByRole('button', { name: this.#words.settings.apply }).click();
  }
}

/** What the atlas says to the planner at the foot of the screen. */
export class PlannerNotices {
  readonly root: Locator;
  readonly #words: Words;

  constructor(page: Page, words: Words) {
    this.#words = words;
    this.root = page.locator('[role="status"][aria-live="polite"]').filter({ has: page.locator('p') });
  }

  /** It says that a part of the link could not be read, and is told that this was understood. */
  async acknowledgeBrokenLink(field: string): Promise<void> {
    await expect(this.root).toHaveText(say(this.#words.notices.brokenHash, { field }));
    await this.root.getByRole('button', { name: this.#words.notices.close }).click();
    await expect(this.root).toBeHidden();
  }
}
