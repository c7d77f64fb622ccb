/** Null for a cell that has nothing in it, which is not 0. */
export type TableCell = string | number | null;

export interface TableColumn {
  readonly title: string;
  /** Stands behind the title, so that the cells are bare numbers. */
  readonly unit?: string;
  /** How many decimals a spreadsheet shows; the cell holds the whole number. Absent: as it comes. */
  readonly decimals?: number;
  /** How wide a spreadsheet draws it, in characters. */
  readonly width?: number;
}

/** Plain rows under columns: what every table of the app becomes before it leaves it. */
export interface ExportTable {
  /** The name of the sheet. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** `面积（公顷）`, `Area (ha)`: what stands at the head of a column. */
export function columnHeading({ title, unit }: TableColumn): string {
  if (!unit) return title;
  return /\p{Script=Han}/u.test(title) ? `${title}（${unit}）` : `${title} (${unit})`;
}
