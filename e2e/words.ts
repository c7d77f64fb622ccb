import { deskEn } from '../src/i18n/desk-en.ts';
import { deskZh } from '../src/i18n/desk-zh.ts';
import { en } from '../src/i18n/en.ts';
import { presenterEn, presenterZh } from '../src/i18n/presenter-texts.ts';
import { showEn, showZh, stillsEn, stillsZh } from '../src/i18n/roadshow-texts.ts';
import { zh } from '../src/i18n/zh.ts';

/** The texts of the interface in the language that the planner reads. */
export type Words = typeof zh & {
  desk: typeof deskZh;
  presenter: typeof presenterZh;
  show: typeof showZh;
  stills: typeof stillsZh;
};

export const WORDS: Readonly<Record<'zh' | 'en', Words>> = {
  zh: { ...zh, desk: deskZh, presenter: presenterZh, show: showZh, stills: stillsZh },
  en: { ...en, desk: deskEn, presenter: presenterEn, show: showEn, stills: stillsEn },
};

/** A text with its `{{places}}` filled in. */
export function say(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, place: string) => String(values[place] ?? ''));
}
