import { LOCALES, type Locale } from '../domain/localized.ts';
import { z } from '../domain/schema/zod-without-eval.ts';
import { AREA_UNITS } from '../domain/units.ts';
import type { PreferenceState } from './app-state.ts';
import { DEFAULT_PREFERENCES } from './initial-state.ts';

const STORAGE_KEY = 'lianjing.preferences.v1';

const storedSchema = z.object({
  locale: z.enum(LOCALES).optional(),
  themeChoice: z.enum(['auto', 'light', 'dark']),
  areaUnit: z.enum(AREA_UNITS),
  notesSizePixels: z.int().min(12).max(64).default(DEFAULT_PREFERENCES.notesSizePixels),
  baseMap: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('own') }),
    z.object({ kind: z.literal('tianditu'), key: z.string() }),
    z.object({ kind: z.literal('style'), url: z.string() }),
  ]),
});

export interface StoredPreferences {
  readonly preferences: PreferenceState;
  /** Only when the person has chosen one; else the browser's language counts. */
  readonly locale: Locale | undefined;
}

/** The person's settings from this browser; the defaults when there are none, or none that can be read. */
export function readPreferences(storage: Pick<Storage, 'getItem'> | undefined): StoredPreferences {
  try {
    const { locale, ...preferences } = storedSchema.parse(JSON.parse(storage?.getItem(STORAGE_KEY) ?? 'null'));
    return { preferences, locale };
  } catch {
    return { preferences: DEFAULT_PREFERENCES, locale: undefined };
  }
}

/** @returns whether it was kept; a browser may refuse (private window, full disk). */
export function writePreferences(storage: Pick<Storage, 'setItem'> | undefined, stored: StoredPreferences): boolean {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify({ ...stored.preferences, locale: stored.locale }));
    return storage !== undefined;
  } catch {
    return false;
  }
}
