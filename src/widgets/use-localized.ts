import { createContext, useContext } from 'react';
import type { PlanFeature } from '../domain/feature.ts';
import type { Locale, LocalizedText } from '../domain/localized.ts';
import { useAppStore } from '../state/use-app-store.ts';

/** A language other than the reader's own, for what is shown as others will read it. */
export const LocaleContext = createContext<Locale | null>(null);

export function useLocale(): Locale {
  const own = useAppStore((state) => state.view.locale);
  return useContext(LocaleContext) ?? own;
}

/** Reads the plan's own texts in the reader's language. */
export function useLocalized(): (text: LocalizedText) => string {
  const locale = useLocale();
  return (text) => text[locale];
}

export function nameOf(feature: PlanFeature): LocalizedText {
  return { zh: feature.properties.name_zh, en: feature.properties.name_en };
}
