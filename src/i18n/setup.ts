import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LOCALES, type Locale } from '../domain/localized.ts';

import type { deskZh } from './desk-zh.ts';
import { en } from './en.ts';
import type { presenterZh } from './presenter-texts.ts';
import type { showZh, stillsZh } from './roadshow-texts.ts';
import type { venueCheckZh } from './venue-check-zh.ts';

import { zh } from './zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'interface';
    /** Rooms that are read later bring their texts themselves, by `addTexts`. */
    resources: {
      interface: typeof zh & {
        desk: typeof deskZh;
        presenter: typeof presenterZh;
        show: typeof showZh;
        stills: typeof stillsZh;
      };
      venueCheck: typeof venueCheckZh;
    };
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

/** Adds the texts of a part that is read later, in both languages. @param key the part's own, at the top */
export function addTexts<Texts extends object>(key: string, texts: Readonly<Record<Locale, Texts>>): void {
  for (const locale of LOCALES) i18next.addResourceBundle(locale, 'interface', { [key]: texts[locale] }, true);
}

export function speak(locale: Locale): void {
  void i18next.changeLanguage(locale);
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
}

/** Chinese when the browser's first language is Chinese, else English. */
export function browserLocale(languages: readonly string[]): Locale {
  return (languages[0] ?? 'zh').toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
