import type { PlanFeature } from '../domain/feature.ts';
import type { LocalizedText } from '../domain/localized.ts';
import type { FigureUnit } from '../domain/units.ts';
import { containsPoint } from '../geo/contains.ts';
import { polygonAreaSquareMeters } from '../geo/ellipsoidal-area.ts';
import { isPointlike, isPolygonal, type Polygonal, pointsOf, polygonsOf } from '../geo/geometry.ts';
import { intersectionOf } from '../geo/overlay.ts';
import { commonAreaSquareMeters } from '../geo/overlay-areas.ts';
import { dissolve } from './dissolve.ts';
import { type MetricContext, MetricError, type RequestOf } from './metric.ts';
import { select, selectSome } from './selection.ts';
import { ANY_SHAPE, POLYGONS } from './shapes.ts';
import { hectares, nameOf, people } from './wording.ts';

type Denominator = NonNullable<RequestOf<'coverage'>['denominator']>;

/** What there is to cover on a piece of ground: the ground itself, that of a class, or people. */
export interface Coverable {
  readonly whole: number;
  readonly unit: FigureUnit;
  readonly denominator: LocalizedText;
  /** What lit features besides the target it is made of. */
  readonly features: readonly PlanFeature[];
  /** How much of it lies on what is reached. */
  coveredBy(reached: Polygonal): number;
  inWords(amount: number): LocalizedText;
}

/** Makes the coverable of a target; null when there is nothing of the kind on it. */
export type CoverableOf = (ground: Polygonal, name: LocalizedText) => Coverable | null;

/** @throws MetricError when the denominator's own features cannot be read. */
export function coverableMaker(denominator: Denominator, context: MetricContext): CoverableOf {
  switch (denominator.kind) {
    case 'area':
      return (ground, name) => groundCoverable(ground, { zh: `「${name.zh}」`, en: `“${name.en}”` }, []);
    case 'class':
      return classCoverable(denominator, context);
    case 'population':
      return populationCoverable(denominator, context);
  }
}

function groundCoverable(
  ground: Polygonal,
  { zh, en }: LocalizedText,
  features: readonly PlanFeature[],
): Coverable | null {
  const whole = polygonAreaSquareMeters(ground);
  if (whole <= 0) return null;
  const size = hectares(whole);
  return {
    whole,
    unit: 'm2',
    denominator: { zh: `${zh}的面积（${size.zh}）`, en: `area of ${en} (${size.en})` },
    features,
    coveredBy: (reached) => commonAreaSquareMeters(ground, reached),
    inWords: hectares,
  };
}

function classCoverable({ of }: Extract<Denominator, { kind: 'class' }>, context: MetricContext): CoverableOf {
  const { located, title } = selectSome(of, POLYGONS, context);
  const merged = dissolve(located);
  const kind = of.where ? { zh: of.where.values.join('、'), en: of.where.values.join(', ') } : title;
  return (ground, name) => {
    const common = intersectionOf(ground, merged);
    const words = { zh: `「${name.zh}」内「${kind.zh}」用地`, en: `“${kind.en}” land in “${name.en}”` };
    return (
      common &&
      groundCoverable(
        common,
        words,
        located.map(({ feature }) => feature),
      )
    );
  };
}

/** People at a point, or spread evenly over a polygon. */
interface Residents {
  readonly feature: PlanFeature;
  readonly count: number;
  shareOn(ground: Polygonal): number;
}

function populationCoverable(
  { of, field }: Extract<Denominator, { kind: 'population' }>,
  context: MetricContext,
): CoverableOf {
  const residents = select(of, ANY_SHAPE, context).located.map(({ feature, geometry }): Residents => {
    const count = feature.properties[field];
    const name = nameOf(feature);
    if (typeof count !== 'number' || !(count >= 0)) {
      throw new MetricError({ zh: `「${name.zh}」没有人口数`, en: `“${name.en}” has no number of people` });
    }
    if (isPointlike(geometry)) {
      const points = pointsOf(geometry);
      const on = (ground: Polygonal) => points.filter((point) => containsPoint(polygonsOf(ground), point)).length;
      return { feature, count, shareOn: (ground) => on(ground) / points.length };
    }
    if (!isPolygonal(geometry)) {
      throw new MetricError({
        zh: `「${name.zh}」是线，不能按人口计`,
        en: `“${name.en}” is a line and holds no people`,
      });
    }
    const whole = polygonAreaSquareMeters(geometry);
    const shareOn = (ground: Polygonal) => commonAreaSquareMeters(geometry, ground) / whole;
    return { feature, count, shareOn };
  });
  return (ground, name) => {
    const here = residents.filter((each) => each.count > 0 && each.shareOn(ground) > 0);
    const peopleOn = (where: Polygonal | null) =>
      where ? here.reduce((sum, each) => sum + each.count * each.shareOn(where), 0) : 0;
    const whole = peopleOn(ground);
    if (whole <= 0) return null;
    const size = people(whole);
    return {
      whole,
      unit: 'count',
      denominator: { zh: `「${name.zh}」内的人口（${size.zh}）`, en: `people in “${name.en}” (${size.en})` },
      features: here.map(({ feature }) => feature),
      coveredBy: (reached) => peopleOn(intersectionOf(ground, reached)),
      inWords: people,
    };
  };
}
