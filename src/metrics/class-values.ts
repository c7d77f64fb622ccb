import type { PlanFeature } from '../domain/feature.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { MetricContext } from './metric.ts';

/** Features that do not fill in the class field are a class of their own. */
const WITHOUT_VALUE: LocalizedText = { zh: '未分类', en: 'unclassified' };

/** What a feature has in the class field, as written; `''` for nothing. */
export function classValueOf({ properties }: PlanFeature, classField: string): string {
  const value = properties[classField];
  return value === undefined || value === null ? '' : String(value);
}

/** A class of a dataset, with its name in the legend where a layer of the plan gives one. */
export interface ClassOfFeatures {
  readonly value: string;
  readonly label: LocalizedText;
}

/** The classes that occur, in the order of the legend; those that no legend names follow by their value. */
export function classesOf(
  features: readonly PlanFeature[],
  datasetId: string,
  classField: string,
  { plan }: MetricContext,
): readonly ClassOfFeatures[] {
  const categories = plan.layers.flatMap((layer) =>
    layer.datasetId === datasetId && 'categoryField' in layer && layer.categoryField === classField
      ? layer.categories
      : [],
  );
  const present = new Set(features.map((feature) => classValueOf(feature, classField)));
  const named = new Map(categories.map(({ value, label }) => [value, label]));
  const values = [...new Set([...named.keys(), ...[...present].sort()])].filter((value) => present.has(value));
  return values.map((value) => ({
    value,
    label: named.get(value) ?? (value === '' ? WITHOUT_VALUE : { zh: value, en: value }),
  }));
}
