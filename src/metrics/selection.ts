import type { Geometry } from 'geojson';
import type { PlanFeature } from '../domain/feature.ts';
import { isInSet, standsInPlanState } from '../domain/feature-set.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { FeatureSet } from '../domain/plan.ts';
import { isPolygonal } from '../geo/geometry.ts';
import { datasetOf, titleOfDataset } from './dataset-of.ts';
import { type MetricContext, MetricError } from './metric.ts';
import { soundGeometryOf } from './sound-geometry.ts';
import { nameOf } from './wording.ts';

/** A feature with the geometry that the metric asked for. */
export interface Located<Shape extends Geometry> {
  readonly feature: PlanFeature;
  readonly geometry: Shape;
}

/** The features of a set, sorted by whether they can be measured. */
export interface Selection<Shape extends Geometry> {
  /** What the set is called: its one feature, or its dataset. */
  readonly title: LocalizedText;
  readonly datasetTitle: LocalizedText;
  readonly located: readonly Located<Shape>[];
  /** Says how many were left out because nobody has located them; null when none. */
  readonly unlocatedNote: LocalizedText | null;
  /** Says how many were left out because they do not stand in the plan state; null when none. */
  readonly absentNote: LocalizedText | null;
}

/** What kind of geometry a metric can work on, and what to call it when another is found. */
export interface Shape<Wanted extends Geometry> {
  readonly is: (geometry: Geometry) => geometry is Wanted;
  readonly name: LocalizedText;
}

/**
 * Reads a feature set. Records without geometry are left out and counted.
 * @throws MetricError when the dataset was not read, a named feature is not in it, or a geometry is of another kind.
 */
export function select<Wanted extends Geometry>(
  set: FeatureSet,
  shape: Shape<Wanted>,
  context: MetricContext,
): Selection<Wanted> {
  return sort(set, featuresOf(set, context), shape, context);
}

/**
 * As `select`, for features that serve others (stations, roads, waters): those that do not stand in the plan state are
 * left out and counted. What is measured or served, a zone or a parcel, is ground, which is there in every state.
 */
export function selectServing<Wanted extends Geometry>(
  set: FeatureSet,
  shape: Shape<Wanted>,
  context: MetricContext,
): Selection<Wanted> {
  const features = featuresOf(set, context);
  const standing = features.filter((feature) => standsInPlanState(feature, context.plan, context.planStateId));
  const absentCount = features.length - standing.length;
  const selection = sort(set, standing, shape, context);
  const { zh, en } = selection.datasetTitle;
  const absentNote = {
    zh: `「${zh}」有 ${absentCount} 处在本规划状态下不存在，未计入`,
    en: `${absentCount} in “${en}” do not stand in this plan state, not counted`,
  };
  return { ...selection, absentNote: absentCount === 0 ? null : absentNote };
}

/**
 * As `selectServing`, for what reaches out to others.
 * @throws MetricError also when there are sources and none is located: nothing placed is not the same as nothing near,
 * so coverage is then unknown and not 0.
 */
export function selectSources<Wanted extends Geometry>(
  set: FeatureSet,
  shape: Shape<Wanted>,
  context: MetricContext,
): Selection<Wanted> {
  const selection = selectServing(set, shape, context);
  if (selection.located.length > 0 || !selection.unlocatedNote) return selection;
  throw new MetricError({
    zh: `「${selection.datasetTitle.zh}」均未定位，求不出覆盖率`,
    en: `Nothing in “${selection.datasetTitle.en}” is located, so coverage cannot be had`,
  });
}

function sort<Wanted extends Geometry>(
  set: FeatureSet,
  features: readonly PlanFeature[],
  shape: Shape<Wanted>,
  context: MetricContext,
): Selection<Wanted> {
  const datasetTitle = titleOfDataset(set.datasetId, context);
  const [only] = features;
  const located = features.flatMap((feature): Located<Wanted>[] => {
    const { geometry } = feature;
    if (!geometry) return [];
    if (!shape.is(geometry)) throw wrongShape(feature, shape.name);
    const sound = isPolygonal(geometry) ? soundGeometryOf(feature, geometry) : geometry;
    return shape.is(sound) ? [{ feature, geometry: sound }] : [];
  });
  return {
    title: only && features.length === 1 ? nameOf(only) : datasetTitle,
    datasetTitle,
    located,
    unlocatedNote: unlocatedNote(features.length - located.length, datasetTitle),
    absentNote: null,
  };
}

/** As `select`, for sets that something has to be measured of. @throws MetricError also when nothing is located. */
export function selectSome<Wanted extends Geometry>(
  set: FeatureSet,
  shape: Shape<Wanted>,
  context: MetricContext,
): Selection<Wanted> {
  const selection = select(set, shape, context);
  if (selection.located.length > 0) return selection;
  throw nothingToMeasure(selection.title);
}

/**
 * The features of a set just as they are drawn, faults and all: for judging them, not for measuring.
 * @throws MetricError as `selectSome`
 */
export function selectAsDrawn<Wanted extends Geometry>(
  set: FeatureSet,
  shape: Shape<Wanted>,
  context: MetricContext,
): readonly Located<Wanted>[] {
  const located = featuresOf(set, context).flatMap((feature): Located<Wanted>[] => {
    const { geometry } = feature;
    if (!geometry) return [];
    if (!shape.is(geometry)) throw wrongShape(feature, shape.name);
    return [{ feature, geometry }];
  });
  if (located.length > 0) return located;
  throw nothingToMeasure(titleOfDataset(set.datasetId, context));
}

function featuresOf(set: FeatureSet, context: MetricContext): readonly PlanFeature[] {
  return namedFeaturesOf(set, context).filter((feature) => isInSet(feature, set));
}

function namedFeaturesOf(set: FeatureSet, context: MetricContext): readonly PlanFeature[] {
  const { features } = datasetOf(set.datasetId, context).collection;
  if (!set.featureIds) return features;
  const byId = new Map(features.map((feature) => [feature.properties.id, feature]));
  const title = titleOfDataset(set.datasetId, context);
  return set.featureIds.map((featureId) => {
    const feature = byId.get(featureId);
    if (feature) return feature;
    throw new MetricError({
      zh: `数据「${title.zh}」中没有要素 ${featureId}`,
      en: `The data “${title.en}” has no feature ${featureId}`,
    });
  });
}

function unlocatedNote(count: number, title: LocalizedText): LocalizedText | null {
  if (count === 0) return null;
  return {
    zh: `「${title.zh}」有 ${count} 处未定位，未计入`,
    en: `${count} in “${title.en}” not located, not counted`,
  };
}

function nothingToMeasure({ zh, en }: LocalizedText): MetricError {
  return new MetricError({ zh: `「${zh}」中没有可量算的要素`, en: `There is nothing to measure in “${en}”` });
}

function wrongShape(feature: PlanFeature, wanted: LocalizedText): MetricError {
  const name = nameOf(feature);
  return new MetricError({
    zh: `「${name.zh}」不是${wanted.zh}要素`,
    en: `“${name.en}” is not a ${wanted.en} feature`,
  });
}
