import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { DataClass } from './data-class.ts';
import type { Status } from './status.ts';

/** The fields that every feature of a plan carries; a dataset may add its own. */
export interface PlanFeatureProperties {
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly dataClass: DataClass;
  /** Ids of the catalogue's sources. */
  readonly sources: readonly string[];
  readonly status?: Status;
  /** First and last year, where a source gives one. */
  readonly from?: number;
  readonly to?: number;
  readonly note_zh?: string;
  readonly note_en?: string;
  /** How far a vertex may stand from the truth, in metres. */
  readonly accuracyMeters?: number;
  readonly [field: string]: unknown;
}

/** `geometry` is null for a record that the sources name but nobody has located (未定位). */
export type PlanFeature = Feature<Geometry | null, PlanFeatureProperties>;
export type PlanFeatureCollection = FeatureCollection<Geometry | null, PlanFeatureProperties>;

/** A dataset as read: its features and the hash of its bytes. */
export interface Dataset {
  readonly id: string;
  /** SHA-256 of the file, lower-case hex. */
  readonly contentHash: string;
  readonly collection: PlanFeatureCollection;
}

/** Names a feature across the plan. */
export interface FeatureReference {
  readonly datasetId: string;
  readonly featureId: string;
}
