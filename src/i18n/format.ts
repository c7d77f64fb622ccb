import type { Figure, Qualifier } from '../domain/figure.ts';
import type { Locale } from '../domain/localized.ts';
import { type AreaUnit, areaIn } from '../domain/units.ts';

const TAGS: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en-GB' };

export const AREA_UNIT_NAMES: Readonly<Record<Locale, Readonly<Record<AreaUnit, string>>>> = {
  zh: { ha: '公顷', km2: 'km²', mu: '亩' },
  en: { ha: 'ha', km2: 'km²', mu: 'mu' },
};

const AREA_DECIMALS: Readonly<Record<AreaUnit, number>> = { ha: 1, km2: 2, mu: 0 };

/** A number in the reader's way of writing, with a fixed number of decimals. */
export function formatNumber(locale: Locale, value: number, decimals: number): string {
  return new Intl.NumberFormat(TAGS[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
}

/** An area without its unit, as a table column has it. */
export function formatAreaNumber(locale: Locale, unit: AreaUnit, areaSquareMeters: number): string {
  return formatNumber(locale, areaIn(unit, areaSquareMeters), AREA_DECIMALS[unit]);
}

export function formatArea(locale: Locale, unit: AreaUnit, areaSquareMeters: number): string {
  return `${formatAreaNumber(locale, unit, areaSquareMeters)} ${AREA_UNIT_NAMES[locale][unit]}`;
}

/** Metres below 1 km as written, else kilometres. */
export function formatLength(locale: Locale, lengthMeters: number): string {
  if (Math.round(lengthMeters) < 1000) return `${formatNumber(locale, lengthMeters, 0)} m`;
  return `${formatNumber(locale, lengthMeters / 1000, 2)} km`;
}

export function formatShare(locale: Locale, fraction: number): string {
  return `${formatNumber(locale, fraction * 100, 1)} %`;
}

/** The difference of two shares: percentage points 百分点, not per cent of anything. */
export function formatPoints(locale: Locale, fraction: number): string {
  return `${formatNumber(locale, fraction * 100, 1)} ${locale === 'zh' ? '个百分点' : 'points'}`;
}

/** With a sign, for differences. */
export function formatSigned(locale: Locale, value: number, decimals: number): string {
  const format = new Intl.NumberFormat(TAGS[locale], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  });
  return format.format(value);
}

/** A figure's value with its unit. */
export function formatFigure(locale: Locale, unit: AreaUnit, figure: Figure): string {
  switch (figure.unit) {
    case 'm2':
      return formatArea(locale, unit, figure.value);
    case 'm':
      return formatLength(locale, figure.value);
    case 'fraction':
      return formatShare(locale, figure.value);
    case 'count':
      return formatNumber(locale, figure.value, 0);
    case 'km-per-km2':
      return `${formatNumber(locale, figure.value, 2)} km/km²`;
    case 'per-km2':
      return locale === 'zh'
        ? `每 km² ${formatNumber(locale, figure.value, 2)} 个`
        : `${formatNumber(locale, figure.value, 2)} per km²`;
    case 'degree':
      return `${formatNumber(locale, figure.value, 6)}°`;
    case 'minute':
      return `${formatNumber(locale, figure.value, 1)} ${locale === 'zh' ? '分钟' : 'min'}`;
    case 'as-published':
      return formatPublished(locale, figure);
  }
}

const QUALIFIER_WORDS: Readonly<Record<Locale, Readonly<Record<Qualifier, string>>>> = {
  zh: { about: '约 ', 'at-least': '≥ ' },
  en: { about: 'about ', 'at-least': '≥ ' },
};

/** As the document has it: 约 9.5 km², ≥ 1,000 亿元/年; in English in the magnitudes that English counts in. */
function formatPublished(locale: Locale, { value, publication }: Figure): string {
  // A figure of this unit always carries its publication; a ledger from elsewhere may not.
  if (!publication) return String(value);
  const { prefix, factor, decimals, unit } = publication.forms[locale];
  const qualifier = publication.qualifier ? QUALIFIER_WORDS[locale][publication.qualifier] : '';
  return `${qualifier}${prefix}${formatNumber(locale, value * factor, decimals)} ${unit}`;
}

/** A figure set large: the number apart from what stands before it and from its unit. */
export interface SplitFigure {
  readonly before: string;
  readonly number: string;
  readonly unit: string;
}

/** A figure's value for a tile, where the number is set large and its unit small beside it. */
export function splitFigure(locale: Locale, unit: AreaUnit, figure: Figure): SplitFigure {
  const written = formatFigure(locale, unit, figure);
  const [, before = '', number = written, after = ''] =
    /^(\D*?)\s*([+-]?\d[\d.,\u2009\u00a0]*)\s*(.*)$/u.exec(written) ?? [];
  return { before, number, unit: after };
}

export function formatPosition([longitude, latitude]: readonly [number, number]): string {
  return `${longitude.toFixed(4)}, ${latitude.toFixed(4)}`;
}
