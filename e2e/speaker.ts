import { expect, type Locator, type Page } from '@playwright/test';
import { presenterEn, presenterZh } from '../src/i18n/presenter-texts.ts';
import { Planner } from './planner.ts';
import { CHAPTERS } from './showman.ts';

/** The place of a chapter as the presenter's window writes it, `03 两核`; by its number from 1. */
export function placeOf(chapterNumber: number, language: 'zh' | 'en' = 'zh'): string {
  return `${String(chapterNumber).padStart(2, '0')} ${CHAPTERS[chapterNumber - 1]?.title[language]}`;
}

/** What a presenter does in the window of their own and reads in it. */
export class Speaker {
  readonly page: Page;
  readonly words: typeof presenterZh;
  readonly window: Locator;
  readonly current: Locator;
  readonly next: Locator;
  readonly notes: Locator;
  readonly audience: Locator;

  constructor(page: Page, language: 'zh' | 'en' = 'zh') {
    this.page = page;
    this.words = language === 'zh' ? presenterZh : presenterEn;
    this.window = page.getByRole('main', { name: this.words.title });
    this.current = this.window.getByTestId('current-chapter').getByRole('heading');
    this.next = this.window.getByTestId('next-chapter').getByRole('heading');
    this.notes = this.window.getByTestId('notes');
    this.audience = this.window.getByRole('region', { name: this.words.audience });
  }

  /** Opens a link to the presenter's window, by the chapter's number. */
  async open(chapterNumber: number): Promise<void> {
    await this.page.goto(`./#roadshow/${String(chapterNumber).padStart(2, '0')}/presenter`);
    await expect(this.current).toBeVisible();
  }

  /** Until the presenter stands at this chapter, by its number from 1. */
  async expectAt(chapterNumber: number): Promise<void> {
    await expect(this.current).toContainText(placeOf(chapterNumber));
  }

  /** Until an audience window is in touch. */
  async expectAudience(): Promise<void> {
    await expect(this.audience).toContainText(this.words.connected);
  }

  async goTo(chapterNumber: number): Promise<void> {
    const strip = this.page.getByRole('navigation', { name: this.words.chapters });
    await strip.getByRole('button', { name: placeOf(chapterNumber) }).click();
  }

  /** One of the buttons that the hands find without looking. */
  control(name: 'back' | 'nextButton' | 'freeze' | 'unfreeze' | 'black' | 'white' | 'kiosk'): Locator {
    return this.page
      .getByRole('navigation', { name: this.words.controls })
      .getByRole('button', { name: this.words[name] });
  }

  async seriousAccessibilityFaults(): Promise<readonly string[]> {
    return new Planner(this.page).seriousAccessibilityFaults();
  }
}
