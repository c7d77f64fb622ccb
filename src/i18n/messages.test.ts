import { describe, expect, it } from 'vitest';
import { deskEn } from './desk-en.ts';
import { deskZh } from './desk-zh.ts';
import { en } from './en.ts';
import { presenterEn, presenterZh } from './presenter-texts.ts';
import { showEn, showZh, stillsEn, stillsZh } from './roadshow-texts.ts';
import { browserLocale } from './setup.ts';
import { venueCheckEn } from './venue-check-en.ts';
import { venueCheckZh } from './venue-check-zh.ts';
import { zh } from './zh.ts';

type Tree = { readonly [key: string]: string | Tree };

/** Every text by its path, `tree.groupSwitch`. */
function textsOf(tree: Tree, path = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): (readonly [string, string])[] => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value]] : [...textsOf(value, here)];
  });
  return new Map(entries);
}

const placeholdersOf = (text: string) => (text.match(/\{\{\s*\w+\s*\}\}/g) ?? []).toSorted();

const ZH = textsOf({
  ...zh,
  desk: deskZh,
  presenter: presenterZh,
  show: showZh,
  stills: stillsZh,
  venueCheck: venueCheckZh,
});
const EN = textsOf({
  ...en,
  desk: deskEn,
  presenter: presenterEn,
  show: showEn,
  stills: stillsEn,
  venueCheck: venueCheckEn,
});
/** The switch to Chinese is written in Chinese, so that whoever needs it can read it. */
const IN_CHINESE = ['topBar.language'];

describe('the texts of the interface', () => {
  it('are the same ones in both languages', () => {
    expect([...EN.keys()]).toEqual([...ZH.keys()]);
  });

  it.each([...ZH])('%s has the same placeholders in both and is never empty', (key, text) => {
    const other = EN.get(key) ?? '';
    expect(placeholdersOf(other)).toEqual(placeholdersOf(text));
    for (const said of [text, other]) {
      expect(said.trim()).toBe(said);
      expect(said).not.toBe('');
      // A brace that is no placeholder would be shown as it stands.
      expect(said.replaceAll(/\{\{\w+\}\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  it('have no Han in English but where a reader of Chinese is spoken to', () => {
    const inHan = [...EN].flatMap(([key, text]) => (/\p{Script=Han}/u.test(text) ? [key] : []));
    expect(inHan).toEqual(IN_CHINESE);
    expect(EN.get('topBar.language')).toBe('中文');
  });

  it('are Chinese in Chinese, but for bare values and names', () => {
    const without = [...ZH].flatMap(([key, text]) => (/\p{Script=Han}/u.test(text) ? [] : [key]));
    for (const key of without) expect(ZH.get(key)?.replaceAll(/\{\{\w+\}\}/g, '')).toMatch(/^[\s/±≥m]*$|^English$/);
  });
});

describe('browserLocale', () => {
  it.each<[readonly string[], 'zh' | 'en']>([
    [['zh-CN', 'en'], 'zh'],
    [['zh'], 'zh'],
    [['ZH-Hant-TW'], 'zh'],
    [['en-US', 'zh-CN'], 'en'],
    [['fr-FR'], 'en'],
    [[], 'zh'],
  ])('%j opens in %s', (languages, locale) => {
    expect(browserLocale(languages)).toBe(locale);
  });
});
