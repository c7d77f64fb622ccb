import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';

/** What a planner does with the atlas and sees in it, in a planner's words. Waits for states of the app, never for time. */
export class Planner {
  constructor(readonly page: Page) {}

  /** Opens the atlas and waits for its first picture. @param hash what a shared link carries after `#` */
  async open(hash = ''): Promise<void> {
    await this.page.goto(hash ? `./#${hash}` : './');
    await this.waitForMap();
  }

  /** Until the town is drawn and the map is at rest. */
  async waitForMap(): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-map-state', 'drawn');
  }

  /** What axe finds seriously wrong on the screen as it is, as one line each. */
  async seriousAccessibilityFaults(): Promise<readonly string[]> {
    await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`);
  }
}
