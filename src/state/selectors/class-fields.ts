import type { PlanFeature } from '../../domain/feature.ts';

/** A value of a class field, as it is compared, and how many features have it. */
export interface ClassValue {
  readonly value: string;
  readonly count: number;
}

/** Fields that tell one feature from another or say something of it in a sentence: no classes. */
const NO_CLASSES = ['id', 'note_zh', 'note_en'];
/** More values than this are no classes; they are measurements or names of a large file. */
const MOST_CLASSES = 60;

function isClassValue(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value));
}

/** The values of a field, in the order of the file. */
export function classValuesOf(features: readonly PlanFeature[], field: string): readonly ClassValue[] {
  const counts = new Map<string, number>();
  for (const { properties } of features) {
    const value = properties[field];
    if (isClassValue(value)) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The fields that features can be told apart by. */
export function classFieldsOf(features: readonly PlanFeature[]): readonly string[] {
  const fields = new Set(features.flatMap(({ properties }) => Object.keys(properties)));
  return [...fields].filter((field) => {
    if (NO_CLASSES.includes(field)) return false;
    const { length } = classValuesOf(features, field);
    return length > 0 && length <= MOST_CLASSES;
  });
}

/** Numbers that a plan keeps of every feature and that count nobody: an accuracy, a year, a place in an order. */
const NO_COUNTS = ['accuracyMeters', 'from', 'to', 'order', 'rank'];
/** Names carry units: a field in metres or hectares measures ground and counts nobody. */
const MEASURE = /(meters|kilometers|hectares|degrees|minutes|seconds)$/i;

/**
 * The fields that may hold a number of people: on every placed feature a number that is not negative. What can only be a
 * measure is not offered; which of the others is meant as people, the analyst has to know.
 */
export function populationFieldsOf(features: readonly PlanFeature[]): readonly string[] {
  const placed = features.filter(({ geometry }) => geometry);
  const fields = Object.keys(placed[0]?.properties ?? {});
  return fields.filter(
    (field) =>
      !NO_COUNTS.includes(field) &&
      !MEASURE.test(field) &&
      placed.every(({ properties }) => typeof properties[field] === 'number' && Number(properties[field]) >= 0),
  );
}
