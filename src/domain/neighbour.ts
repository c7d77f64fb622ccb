import type { FeatureReference } from './feature.ts';
import type { LocalizedText } from './localized.ts';

/** How two features lie to each other: shares a border, lies in, holds, runs through, stands near. */
export type NeighbourRelation = 'adjoins' | 'within' | 'contains' | 'crosses' | 'near';

/** Something around a feature. */
export interface Neighbour {
  readonly reference: FeatureReference;
  readonly relation: NeighbourRelation;
  /** On the WGS84 ellipsoid, for `near`; null for the other relations. */
  readonly distanceMeters: number | null;
}

export type NeighbourState =
  | { readonly kind: 'none' }
  | { readonly kind: 'pending'; readonly featureId: string }
  | { readonly kind: 'ready'; readonly featureId: string; readonly neighbours: readonly Neighbour[] }
  | { readonly kind: 'failed'; readonly featureId: string; readonly reason: LocalizedText };
