/** Areas: 1 ha = 10,000 m² = 15 亩. */
export const SQUARE_METERS_PER_HECTARE = 10_000;
export const SQUARE_METERS_PER_SQUARE_KILOMETER = 1_000_000;
const SQUARE_METERS_PER_MU = 10_000 / 15;

/** The units a figure's value is held in; display units are a matter of the panel. */
export const FIGURE_UNITS = [
  'm2',
  'm',
  'fraction',
  'count',
  'km-per-km2',
  'per-km2',
  'degree',
  'minute',
  /** In whatever unit the document has: 万 m², 亿元/年. The figure itself says how it is written. */
  'as-published',
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

export const AREA_UNITS = ['ha', 'km2', 'mu'] as const;
export type AreaUnit = (typeof AREA_UNITS)[number];

const SQUARE_METERS_PER: Record<AreaUnit, number> = {
  ha: SQUARE_METERS_PER_HECTARE,
  km2: SQUARE_METERS_PER_SQUARE_KILOMETER,
  mu: SQUARE_METERS_PER_MU,
};

export function areaIn(unit: AreaUnit, areaSquareMeters: number): number {
  return areaSquareMeters / SQUARE_METERS_PER[unit];
}
