import type { DataClass } from './data-class.ts';
import type { Locale, LocalizedText } from './localized.ts';
import type { FigureUnit } from './units.ts';

/** A dataset that went into a figure, with the hash of the bytes that were read. */
export interface FigureInput {
  readonly datasetId: string;
  /** SHA-256 of the dataset file, lower-case hex. */
  readonly contentHash: string;
}

/**
 * What tells a figure from the others of the same request about the same subject: which distance, which class, which
 * measure. Only what varies within the request is given.
 */
export interface FigureFacets {
  readonly distanceMeters?: number;
  /** How many sources reach the place at least. */
  readonly depth?: number;
  /** A value of the class field; `''` for features that have none. */
  readonly classValue?: string;
  /** A row or column that is no class: what no feature covers, what lies outside, what is counted twice. */
  readonly part?: 'rest' | 'outside' | 'overlap';
  /** Which way of measuring. */
  readonly method?: string;
  /** What of it is measured: `area`, `share`, `covered`, `lost`, `longitude` … */
  readonly measure?: string;
  /** Which of several services. */
  readonly service?: string;
  /** Which of the plan's published indicators. */
  readonly indicator?: string;
}

/** How a document hedges its number: 约, ≥. */
export const QUALIFIERS = ['about', 'at-least'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** How a published number is written in one language: 1000 (亿元/年) as `CN¥` `100` `billion a year`. */
export interface PublishedForm {
  /** Before the number, such as a currency; mostly empty. */
  readonly prefix: string;
  /** The number written is the value times this. */
  readonly factor: number;
  readonly decimals: number;
  readonly unit: string;
}

/** What a number that was printed, not measured, has besides its value. */
export interface Publication {
  /** The day, month or year for which it was printed. */
  readonly asOf: string;
  readonly qualifier: Qualifier | null;
  /** That of the value, as printed. */
  readonly unit: LocalizedText;
  readonly forms: Readonly<Record<Locale, PublishedForm>>;
}

/**
 * A number with its birth certificate 数据出生证. Made only by a metric definition,
 * kept in one ledger, and read by every panel, sheet and slide.
 */
export interface Figure {
  /**
   * `<request id>/<subject feature id>`, or `<request id>/total`; then a `/<facet>=<value>` for each facet.
   */
  readonly id: string;
  readonly requestId: string;
  readonly metricId: string;
  /** The feature that the figure is about; null for a figure about a whole layer. */
  readonly subjectFeatureId: string | null;
  /** Absent for the only figure about its subject. */
  readonly facets?: FigureFacets;
  readonly label: LocalizedText;
  /** Always finite, in `unit`; fractions are 0–1. */
  readonly value: number;
  readonly unit: FigureUnit;
  /** Present where `unit` is `as-published`: nobody measured it, a document prints it. */
  readonly publication?: Publication;
  /** How it was computed, in one sentence, with formula and assumptions. */
  readonly method: LocalizedText;
  /** What the value is a part of (占比 of what, 覆盖率 of what); null where nothing is divided. */
  readonly denominator: LocalizedText | null;
  readonly planStateId: string;
  /** The worst class among the inputs. */
  readonly dataClass: DataClass;
  readonly inputs: readonly FigureInput[];
  /** Features that the value was made from; they light up on the map. */
  readonly contributingFeatureIds: readonly string[];
  readonly sourceIds: readonly string[];
  /** Which revision of the plan it was computed from. */
  readonly planRevision: number;
  /** A remark in words that belongs to the value, such as the name of the nearest station. */
  readonly note: LocalizedText | null;
}

/** What has become of a figure request. A failure is shown, never replaced by 0. */
export type FigureState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly figures: readonly Figure[] }
  | { readonly kind: 'failed'; readonly reason: LocalizedText };
