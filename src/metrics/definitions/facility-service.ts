import type { PlanFeature } from '../../domain/feature.ts';
import type { Figure, FigureFacets } from '../../domain/figure.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import { polygonAreaSquareMeters } from '../../geo/ellipsoidal-area.ts';
import type { Polygonal } from '../../geo/geometry.ts';
import { intersectionOf } from '../../geo/overlay.ts';
import { figureBuilder } from '../figure-builder.ts';
import { groundsOf } from '../grounds.ts';
import type { Computation, MetricDefinition } from '../metric.ts';
import { reachOf } from '../reach.ts';
import { selectSources } from '../selection.ts';
import { ANY_SHAPE } from '../shapes.ts';
import { hectares, joinNotes } from '../wording.ts';

/** What of a target one kind of facility serves; null when none of it. */
interface Served {
  readonly ground: Polygonal | null;
  readonly within: readonly PlanFeature[];
}

/** A share for each kind of facility and, of several kinds, one for the ground that all of them serve. */
export const facilityService: MetricDefinition<'facility-service'> = {
  id: 'facility-service',
  label: { zh: '设施服务覆盖率', en: 'Facility service' },
  unit: 'fraction',
  sentence: ({ services }) => ({
    zh: `设施服务覆盖率＝目标面内在服务半径以内的面积÷目标面的面积；半径由分析者设定：${services.map(({ label, radiusMeters }) => `${label.zh} ${radiusMeters} 米`).join('、')}；按椭球面直线距离计，不计阻隔与实际步行路径；“各类齐备”为全部类别同时可及的部分。`,
    en: `Facility service = area of the target within the service radius ÷ area of the target; the radii are the analyst’s: ${services.map(({ label, radiusMeters }) => `${label.en} ${radiusMeters} m`).join(', ')}; straight-line distance on the ellipsoid, barriers and actual walking routes not considered; “all kinds” is what every kind reaches at once.`,
  }),
  datasetIds: ({ target, services }) => [target.datasetId, ...services.map(({ facilities }) => facilities.datasetId)],
  compute: function* (request, context): Computation {
    const figure = figureBuilder(facilityService, request, context);
    const grounds = groundsOf(request.target, context);
    const targets = grounds.map(({ ground }) => ({ geometry: ground }));
    const services = request.services.map(({ id, label, facilities, radiusMeters }) => {
      const sources = selectSources(facilities, ANY_SHAPE, context);
      return { id, label, sources, reach: reachOf(sources.located, radiusMeters, targets) };
    });
    const considered = services.flatMap(({ sources }) => sources.located.map(({ feature }) => feature));
    const figures: Figure[] = [];
    for (const [index, { subject, name, ground, areaSquareMeters, lit }] of grounds.entries()) {
      const size = hectares(areaSquareMeters);
      const draft = (
        facets: FigureFacets,
        label: LocalizedText,
        served: Served,
        note: LocalizedText | null,
      ): Figure => {
        const squareMeters = served.ground ? polygonAreaSquareMeters(served.ground) : 0;
        const servedSize = hectares(squareMeters);
        return figure({
          subject,
          facets,
          facetLabel: label,
          value: squareMeters / areaSquareMeters,
          contributing: [...lit, ...served.within],
          considered,
          denominator: { zh: `「${name.zh}」的面积（${size.zh}）`, en: `area of “${name.en}” (${size.en})` },
          note: joinNotes({ zh: `可及 ${servedSize.zh}`, en: `${servedSize.en} served` }, note),
        });
      };
      const served = services.map(({ reach }): Served => {
        const within = reach.sourcesWithin(ground);
        const reached = within.length > 0 ? reach.groundOfDepth(1) : null;
        return { ground: reached && intersectionOf(ground, reached), within };
      });
      for (const [each, { id, label, sources }] of services.entries()) {
        const own = served[each];
        if (own) figures.push(draft({ service: id }, label, own, joinNotes(sources.absentNote, sources.unlocatedNote)));
      }
      if (served.length > 1) figures.push(draft({ measure: 'all-services' }, ALL_KINDS, servedByAll(served), null));
      yield (index + 1) / grounds.length;
    }
    return figures;
  },
};

const ALL_KINDS: LocalizedText = { zh: '各类齐备', en: 'all kinds' };

function servedByAll(served: readonly Served[]): Served {
  const within = served.flatMap((each) => each.within);
  const [first, ...others] = served.map(({ ground }) => ground);
  const common = others.reduce<Polygonal | null>(
    (ground, other) => ground && other && intersectionOf(ground, other),
    first ?? null,
  );
  return { ground: common, within: common ? within : [] };
}
