import type { PlanFeature } from '../domain/feature.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { Status } from '../domain/status.ts';
import { SQUARE_METERS_PER_HECTARE } from '../domain/units.ts';

/** How a status reads inside a note. */
const STATUS_NAMES: Record<Status, LocalizedText> = {
  built: { zh: '已建成', en: 'built' },
  underway: { zh: '在建', en: 'under construction' },
  planned: { zh: '规划', en: 'planned' },
  reserved: { zh: '预留', en: 'reserved' },
  study: { zh: '研究中', en: 'under study' },
};

export function nameOf(feature: PlanFeature): LocalizedText {
  return { zh: feature.properties.name_zh, en: feature.properties.name_en };
}

/** `城北路站（在建）`; the name alone when the feature has no status. */
export function nameWithStatus(feature: PlanFeature): LocalizedText {
  const name = nameOf(feature);
  const { status } = feature.properties;
  if (!status) return name;
  return { zh: `${name.zh}（${STATUS_NAMES[status].zh}）`, en: `${name.en} (${STATUS_NAMES[status].en})` };
}

export function hectares(areaSquareMeters: number): LocalizedText {
  const text = (areaSquareMeters / SQUARE_METERS_PER_HECTARE).toFixed(1);
  return { zh: `${text} 公顷`, en: `${text} ha` };
}

export function kilometers(meters: number): LocalizedText {
  const text = (meters / 1000).toFixed(2);
  return { zh: `${text} 公里`, en: `${text} km` };
}

/** Remarks in one line; null when there are none. */
export function joinNotes(...notes: readonly (LocalizedText | null)[]): LocalizedText | null {
  const present = notes.filter((note) => note !== null);
  if (present.length === 0) return null;
  return { zh: present.map((note) => note.zh).join('；'), en: present.map((note) => note.en).join('; ') };
}

/**
 * A difference of areas with its sign, in two decimals or, where they would show nothing, two digits that count. Below a
 * hundredth of a square metre it is rounding, and said so.
 */
export function signedHectares(areaSquareMeters: number): LocalizedText {
  const value = areaSquareMeters / SQUARE_METERS_PER_HECTARE;
  if (Math.abs(value) < ROUNDING_HECTARES) return { zh: '0.000001 公顷以内', en: 'less than 0.000001 ha' };
  const text = `${value > 0 ? '+' : ''}${value.toFixed(decimalsFor(value))}`;
  return { zh: `${text} 公顷`, en: `${text} ha` };
}

/** 0.01 m². */
const ROUNDING_HECTARES = 1e-6;

/** Two decimals, more where they would show nothing: then two digits that count. */
function decimalsFor(value: number): number {
  return Math.max(2, 1 - Math.floor(Math.log10(Math.abs(value))));
}

export function people(count: number): LocalizedText {
  const text = Math.round(count).toLocaleString('en');
  return { zh: `${text} 人`, en: `${text} people` };
}
