import { describe, expect, it } from 'vitest';
import { DEFAULT_PREFERENCES } from './initial-state.ts';
import { readPreferences, type StoredPreferences, writePreferences } from './persistence.ts';

/** A browser's storage that holds one text under every key. */
function storageHolding(text: string | null) {
  let held = text;
  return {
    getItem: () => held,
    setItem: (_: string, value: string) => {
      held = value;
    },
  };
}

const refusing = {
  getItem: (): string | null => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: (): void => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

const DEFAULTS: StoredPreferences = { preferences: DEFAULT_PREFERENCES, locale: undefined };

describe('settings kept in the browser', () => {
  it.each<[string, StoredPreferences]>([
    [
      'with a language',
      {
        preferences: { themeChoice: 'dark', areaUnit: 'mu', notesSizePixels: 22, baseMap: { kind: 'own' } },
        locale: 'en',
      },
    ],
    [
      'without one',
      {
        preferences: {
          themeChoice: 'auto',
          areaUnit: 'km2',
          notesSizePixels: 22,
          baseMap: { kind: 'tianditu', key: 'a'.repeat(32) },
        },
        locale: undefined,
      },
    ],
    [
      'with an outside style',
      {
        preferences: {
          themeChoice: 'light',
          areaUnit: 'ha',
          notesSizePixels: 18,
          baseMap: { kind: 'style', url: 'https://example.org/style.json' },
        },
        locale: 'zh',
      },
    ],
  ])('come back as they were: %s', (_, stored) => {
    const storage = storageHolding(null);
    expect(writePreferences(storage, stored)).toBe(true);
    expect(readPreferences(storage)).toEqual(stored);
  });

  it.each<[string, string | null]>([
    ['nothing', null],
    ['an empty text', ''],
    ['no JSON', '{"themeChoice":'],
    ['a bare null', 'null'],
    ['a list', '[]'],
    ['a number', '7'],
    ['an older shape', '{"theme":"dark","units":"ha"}'],
    ['a theme that is no more', '{"themeChoice":"sepia","areaUnit":"ha","baseMap":{"kind":"own"}}'],
    ['a unit that is none', '{"themeChoice":"dark","areaUnit":"acre","baseMap":{"kind":"own"}}'],
    ['a base map that is none', '{"themeChoice":"dark","areaUnit":"ha","baseMap":{"kind":"moon"}}'],
    ['a base map without its key', '{"themeChoice":"dark","areaUnit":"ha","baseMap":{"kind":"tianditu"}}'],
    ['a language that is none', '{"locale":"fr","themeChoice":"dark","areaUnit":"ha","baseMap":{"kind":"own"}}'],
    ['a prototype', '{"__proto__":{"themeChoice":"dark","areaUnit":"ha","baseMap":{"kind":"own"}}}'],
  ])('are the defaults, whole, when there is %s', (_, text) => {
    expect(readPreferences(storageHolding(text))).toEqual(DEFAULTS);
  });

  it('lose what a later version has added and keep the rest', () => {
    const later = '{"themeChoice":"dark","areaUnit":"mu","baseMap":{"kind":"own"},"sound":"on"}';
    expect(readPreferences(storageHolding(later)).preferences).toEqual({
      themeChoice: 'dark',
      areaUnit: 'mu',
      notesSizePixels: DEFAULT_PREFERENCES.notesSizePixels,
      baseMap: { kind: 'own' },
    });
  });

  it('are the defaults where the browser refuses, and the caller hears that nothing was kept', () => {
    expect(readPreferences(refusing)).toEqual(DEFAULTS);
    expect(readPreferences(undefined)).toEqual(DEFAULTS);
    expect(writePreferences(refusing, DEFAULTS)).toBe(false);
    expect(writePreferences(undefined, DEFAULTS)).toBe(false);
  });
});
