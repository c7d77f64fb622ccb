import type { PlanFeature } from '../domain/feature.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { FeatureSet } from '../domain/plan.ts';
import { polygonAreaSquareMeters } from '../geo/ellipsoidal-area.ts';
import type { Polygonal } from '../geo/geometry.ts';
import { dissolve } from './dissolve.ts';
import { type MetricContext, MetricError } from './metric.ts';
import { selectSome } from './selection.ts';
import { POLYGONS } from './shapes.ts';
import { nameOf } from './wording.ts';

/** Ground that something is counted on: one polygon, or all of them merged. */
export interface Ground {
  readonly subject: PlanFeature | null;
  readonly name: LocalizedText;
  readonly ground: Polygonal;
  readonly areaSquareMeters: number;
  readonly lit: readonly PlanFeature[];
}

/** Every polygon of a set and, where there are several, all merged. @throws MetricError for one without area. */
export function groundsOf(over: FeatureSet, context: MetricContext): readonly Ground[] {
  const { located, title } = selectSome(over, POLYGONS, context);
  const single = located.map(({ feature, geometry }) => ({
    subject: feature,
    name: nameOf(feature),
    ground: geometry,
    lit: [feature],
  }));
  const lit = located.map(({ feature }) => feature);
  const all = located.length > 1 ? [...single, { subject: null, name: title, ground: dissolve(located), lit }] : single;
  return all.map((each) => {
    const areaSquareMeters = polygonAreaSquareMeters(each.ground);
    if (areaSquareMeters > 0) return { ...each, areaSquareMeters };
    throw new MetricError({ zh: `「${each.name.zh}」的面积为零`, en: `“${each.name.en}” has no area` });
  });
}
