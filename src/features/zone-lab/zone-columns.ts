import type { Figure } from '../../domain/figure.ts';
import { LAB_REQUEST } from '../../state/selectors/select-lab-requests.ts';

/** The measured columns of the zone table; each is a request of the lab. */
export const ZONE_COLUMNS = ['area', 'share', 'perimeter', 'compactness'] as const;
export type ZoneColumn = (typeof ZONE_COLUMNS)[number];

export function requestIdOf(column: ZoneColumn): string {
  return LAB_REQUEST[column];
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
