import type { Figure, FigureFacets } from '../../domain/figure.ts';
import { LAB_REQUEST } from '../../state/lab-ids.ts';

/** The measured columns of the zone table, in their order; each is a request of the lab, or one measure of it. */
export const ZONE_COLUMNS = ['area', 'share', 'perimeter', 'compactness', 'longitude', 'latitude'] as const;
export type ZoneColumn = (typeof ZONE_COLUMNS)[number];

/** The centroid is for those who ask for it. */
export const FIRST_SHOWN: readonly ZoneColumn[] = ['area', 'share', 'perimeter', 'compactness'];

const NO_FACETS: FigureFacets = {};

/** Where the figures of a column are in the ledger. Positions do not add up, so those columns have no total. */
export function figuresOfColumn(column: ZoneColumn): {
  readonly requestId: string;
  readonly facets: FigureFacets;
  readonly hasTotal: boolean;
} {
  return column === 'longitude' || column === 'latitude'
    ? { requestId: LAB_REQUEST.centroid, facets: { measure: column }, hasTotal: false }
    : { requestId: LAB_REQUEST[column], facets: NO_FACETS, hasTotal: true };
}

export interface Sorting {
  readonly by: ZoneColumn | 'order';
  readonly descending: boolean;
}

/** Row ids in the order of a column's values; a row without a value comes last either way. */
export function sortRows(rowIds: readonly string[], figures: readonly Figure[], sorting: Sorting): readonly string[] {
  if (sorting.by === 'order') return sorting.descending ? rowIds.toReversed() : rowIds;
  const values = new Map(figures.map((figure) => [figure.subjectFeatureId, figure.value]));
  const direction = sorting.descending ? -1 : 1;
  return rowIds.toSorted((one, other) => {
    const [a, b] = [values.get(one), values.get(other)];
    if (a === undefined || b === undefined) return (a === undefined ? 1 : 0) - (b === undefined ? 1 : 0);
    return direction * (a - b);
  });
}
