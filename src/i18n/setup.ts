import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LOCALES, type Locale } from '../domain/localized.ts';
import type { deskZh } from './desk-zh.ts';
import { en } from './en.ts';
import type { venueCheckZh } from './venue-check-zh.ts';
import { zh } from './zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    resources: { interface: typeof zh & { desk: typeof deskZh }; venueCheck: typeof venueCheckZh };
  }
}

/** Prepares the interface's texts; React escapes what it shows, so i18next must not do it again. */
export async function setUpTexts(locale: Locale): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'zh',
    defaultNS: 'interface',
    resources: { zh: { interface: zh }, en: { interface: en } },
    interpolation: { escapeValue: false },
  });
}

/** Adds the texts of a room that comes in a chunk of its own, so that the first screen does not carry them. */
export function addDeskTexts(texts: Readonly<Record<Locale, typeof deskZh>>): void {
  for (const locale of LOCALES) i18next.addResourceBundle(locale, 'interface', { desk: texts[locale] }, true);
}

export function speak(locale: Locale): void {
  void i18next.changeLanguage(locale);
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
}

/** Chinese when the browser's first language is Chinese, else English. */
export function browserLocale(languages: readonly string[]): Locale {
  return (languages[0] ?? 'zh').toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
