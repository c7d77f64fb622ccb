import type { LocalizedText } from '../domain/localized.ts';

/** The dataset that the analyst's own points make up; it exists only while they are measured from. */
export const LAB_POINTS_DATASET_ID = 'lab-points';

/** The dataset that the stops of the sketched shuttle make up. */
export const LAB_SHUTTLE_STOPS_DATASET_ID = 'lab-shuttle-stops';

/** What the analyst has drawn is in no plan and from no document; this is what it is called. */
export const OWN_DATASET_TITLES: Readonly<Record<string, LocalizedText>> = {
  [LAB_POINTS_DATASET_ID]: { zh: '自定点', en: 'Own points' },
  [LAB_SHUTTLE_STOPS_DATASET_ID]: { zh: '接驳站点（自绘）', en: 'Shuttle stops (own sketch)' },
};

/** Ids of the labs' own requests in the ledger. */
export const LAB_REQUEST = {
  area: 'lab-area',
  share: 'lab-share',
  perimeter: 'lab-perimeter',
  compactness: 'lab-compactness',
  centroid: 'lab-centroid',
  coverage: 'lab-coverage',
  nearest: 'lab-nearest',
  facilities: 'lab-facilities',
  density: 'lab-density',
  overlap: 'lab-overlap',
  topology: 'lab-topology',
  reconcile: 'lab-reconcile',
  shuttle: 'lab-shuttle',
} as const;

/** What a kind of facility is called in the ledger, by its place in the list. */
export function facilityServiceId(index: number): string {
  return `kind-${index + 1}`;
}
