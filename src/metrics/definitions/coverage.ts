import type { PlanFeature } from '../../domain/feature.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import { polygonAreaSquareMeters } from '../../geo/ellipsoidal-area.ts';
import type { Polygonal } from '../../geo/geometry.ts';
import { intersectionOf } from '../../geo/overlay.ts';
import { dissolve } from '../dissolve.ts';
import { figureBuilder, withTotal } from '../figure-builder.ts';
import { type MetricDefinition, MetricError } from '../metric.ts';
import { reachOf } from '../reach.ts';
import { selectServing, selectSome } from '../selection.ts';
import { ANY_SHAPE, POLYGONS } from '../shapes.ts';
import { hectares, joinNotes, nameOf } from '../wording.ts';

export const coverage: MetricDefinition<'coverage'> = {
  id: 'coverage',
  label: { zh: '覆盖率', en: 'Coverage' },
  unit: 'fraction',
  sentence: ({ distanceMeters }) => ({
    zh: `覆盖率＝目标面内距来源不超过 ${distanceMeters} 米的面积÷目标面的面积；按椭球面直线距离计，不计河流、铁路阻隔与实际步行路径，各来源的缓冲区合并后只计一次（圆弧每度一点，面积误差小于 0.01%）。`,
    en: `Coverage = area of the target within ${distanceMeters} m of the sources ÷ area of the target; straight-line distance on the ellipsoid, barriers such as rivers and railways and actual walking routes not considered, overlapping buffers counted once (arcs with a vertex a degree, area error under 0.01 %).`,
  }),
  datasetIds: (request) => [request.target.datasetId, request.sources.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(coverage, request, context);
    const targets = selectSome(request.target, POLYGONS, context);
    const sources = selectServing(request.sources, ANY_SHAPE, context);
    // Nothing placed is not the same as nothing near: of sources that nobody has located, coverage is unknown.
    if (sources.located.length === 0 && sources.unlocatedNote) throw unknownSources(sources.datasetTitle);
    const reach = reachOf(sources.located, request.distanceMeters, targets.located);
    const draft = (
      subject: PlanFeature | null,
      name: LocalizedText,
      ground: Polygonal,
      lit: readonly PlanFeature[],
    ) => {
      const areaSquareMeters = polygonAreaSquareMeters(ground);
      if (areaSquareMeters <= 0) throw withoutArea(name);
      const within = reach.sourcesWithin(ground);
      const covered = within.length > 0 && reach.ground ? intersectionOf(ground, reach.ground) : null;
      const coveredSquareMeters = covered ? polygonAreaSquareMeters(covered) : 0;
      const size = hectares(areaSquareMeters);
      return figure({
        subject,
        value: coveredSquareMeters / areaSquareMeters,
        contributing: [...lit, ...within],
        considered: sources.located.map(({ feature }) => feature),
        denominator: { zh: `「${name.zh}」的面积（${size.zh}）`, en: `area of “${name.en}” (${size.en})` },
        note: joinNotes(coveredNote(coveredSquareMeters), sources.absentNote, sources.unlocatedNote),
      });
    };
    return withTotal(
      targets.located,
      ({ feature, geometry }) => draft(feature, nameOf(feature), geometry, [feature]),
      () =>
        draft(
          null,
          targets.title,
          dissolve(targets.located),
          targets.located.map(({ feature }) => feature),
        ),
    );
  },
};

function coveredNote(coveredSquareMeters: number): LocalizedText {
  if (coveredSquareMeters === 0) return { zh: '没有来源能及', en: 'no source reaches it' };
  const size = hectares(coveredSquareMeters);
  return { zh: `覆盖 ${size.zh}`, en: `${size.en} covered` };
}

function unknownSources(title: LocalizedText): MetricError {
  return new MetricError({
    zh: `「${title.zh}」均未定位，求不出覆盖率`,
    en: `Nothing in “${title.en}” is located, so coverage cannot be had`,
  });
}

function withoutArea(name: LocalizedText): MetricError {
  return new MetricError({ zh: `「${name.zh}」的面积为零`, en: `“${name.en}” has no area` });
}
