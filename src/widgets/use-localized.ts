import type { PlanFeature } from '../domain/feature.ts';
import type { Locale, LocalizedText } from '../domain/localized.ts';
import { useAppStore } from '../state/use-app-store.ts';

export function useLocale(): Locale {
  return useAppStore((state) => state.view.locale);
}

/** Reads the plan's own texts in the reader's language. */
export function useLocalized(): (text: LocalizedText) => string {
  const locale = useLocale();
  return (text) => text[locale];
}

export function nameOf(feature: PlanFeature): LocalizedText {
  return { zh: feature.properties.name_zh, en: feature.properties.name_en };
}
