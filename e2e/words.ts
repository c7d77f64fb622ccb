import { deskEn } from '../src/i18n/desk-en.ts';
import { deskZh } from '../src/i18n/desk-zh.ts';
import { en } from '../src/i18n/en.ts';
import { zh } from '../src/i18n/zh.ts';

/** The texts of the interface in the language that the planner reads. */
export type Words = typeof zh & { desk: typeof deskZh };

export const WORDS: Readonly<Record<'zh' | 'en', Words>> = {
  zh: { ...zh, desk: deskZh },
  en: { ...en, desk: deskEn },
};

/** A text with its `{{places}}` filled in. */
export function say(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, place: string) => String(values[place] ?? ''));
}
