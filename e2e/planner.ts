import { expect, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';
import { PlannerMap } from './planner-map.ts';
import {
  PlannerCertificate,
  PlannerInspector,
  PlannerNotices,
  PlannerOverview,
  PlannerSearch,
  PlannerSettings,
} from './planner-panels.ts';
import { PlannerTree } from './planner-tree.ts';
import { WORDS, type Words } from './words.ts';

/** What a planner does with the atlas and sees in it, in a planner's words. Waits for states of the app, never for time. */
export class Planner {
  readonly page: Page;
  readonly words: Words;
  readonly map: PlannerMap;
  readonly tree: PlannerTree;
  readonly overview: PlannerOverview;
  readonly inspector: PlannerInspector;
  readonly certificate: PlannerCertificate;
  readonly search: PlannerSearch;
  readonly settings: PlannerSettings;
  readonly notices: PlannerNotices;

  constructor(page: Page, language: 'zh' | 'en' = 'zh') {
    this.page = page;
    this.words = WORDS[language];
    this.map = new PlannerMap(page);
    this.tree = new PlannerTree(page, this.words);
    this.overview = new PlannerOverview(page);
    this.inspector = new PlannerInspector(page, this.words);
    this.certificate = new PlannerCertificate(page, this.words);
    this.search = new PlannerSearch(page, this.words);
    this.settings = new PlannerSettings(page, this.words);
    this.notices = new PlannerNotices(page, this.words);
  }

  /** The same planner, reading the atlas in another language. */
  reading(language: 'zh' | 'en'): Planner {
    return new Planner(this.page, language);
  }

  /** Opens the atlas and waits for its first picture. @param hash what a shared link carries after `#` */
  async open(hash = ''): Promise<void> {
    await this.page.goto(hash ? `./#${hash}` : './');
    await this.waitUntilOpen();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.waitUntilOpen();
  }

  /** Until the town is drawn and the panels, which come in a chunk of their own, are there. */
  async waitUntilOpen(): Promise<void> {
    await this.map.waitUntilDrawn();
    await expect(this.page.getByRole('banner')).toBeVisible();
  }

  /** Until every figure is there, or says why not. */
  async waitForFigures(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-figure-state', 'ready');
  }

  /** What the address says of the picture, by field. */
  link(): Readonly<Record<string, string>> {
    return Object.fromEntries(new URLSearchParams(new URL(this.page.url()).hash.slice(1)));
  }

  /** Until the address says this of the picture. */
  async expectLink(fields: Readonly<Record<string, unknown>>): Promise<void> {
    await expect.poll(() => this.link()).toMatchObject(fields);
  }

  /** Whose data the picture is made from. */
  get credit(): Locator {
    return this.page.locator('footer');
  }

  /** 小镇, 嘉定 or 沿沪宁, as the one that is open. */
  scale(name: string): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  async openScale(name: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: this.words.topBar.scale }).getByText(name, { exact: true }).click();
    await expect(this.scale(name)).toBeChecked();
  }

  /** What axe finds seriously wrong on the screen as it is, as one line each. */
  async seriousAccessibilityFaults(): Promise<readonly string[]> {
    await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
    );
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`);
  }
}
