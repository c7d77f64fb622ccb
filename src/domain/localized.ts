/** The two languages the atlas speaks. Chinese comes first. */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in both languages; neither may be missing. */
export interface LocalizedText {
  readonly zh: string;
  readonly en: string;
}
