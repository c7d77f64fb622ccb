import type { Geometry, Point } from 'geojson';
import type { PlanFeature } from '../../domain/feature.ts';
import type { Figure } from '../../domain/figure.ts';
import type { LocalizedText } from '../../domain/localized.ts';
import { lineLengthMeters } from '../../geo/ellipsoidal-length.ts';
import { type Coverable, coverableMaker } from '../coverable.ts';
import { figureBuilder } from '../figure-builder.ts';
import { type Ground, groundsOf } from '../grounds.ts';
import { type MetricContext, type MetricDefinition, MetricError, type RequestOf } from '../metric.ts';
import { type Reach, reachOf } from '../reach.ts';
import { type Located, type Selection, select, selectSources } from '../selection.ts';
import { ANY_SHAPE, SINGLE_POINTS } from '../shapes.ts';
import { shuttleRun } from '../shuttle-run.ts';
import { hectares, joinNotes, kilometers } from '../wording.ts';

type Request = RequestOf<'shuttle'>;
type FigureOf = ReturnType<typeof figureBuilder<'shuttle'>>;

export const shuttle: MetricDefinition<'shuttle'> = {
  id: 'shuttle',
  label: { zh: '接驳公交', en: 'Shuttle' },
  unit: 'fraction',
  otherUnits: ['m', 'minute', 'count'],
  sentence: ({ walkMeters, speedKilometersPerHour, headwayMinutes, dwellSeconds }) => ({
    zh: `线路长度＝按设站顺序相邻两站直线距离之和（WGS84 椭球面，不按道路走向，实际更长）；单程时间＝长度÷${speedKilometersPerHour} 公里/小时＋中途各站每站停 ${dwellSeconds} 秒；配车数＝（2×单程时间＋两端各停 ${dwellSeconds} 秒）÷发车间隔 ${headwayMinutes} 分钟，向上取整，不含备用车；接驳前＝目标面内距车站不超过 ${walkMeters} 米的面积÷目标面的面积，接驳后连同新设各站一并计，新增＝接驳后－接驳前（直线步行距离，重叠只计一次，不计河流、铁路阻隔）。`,
    en: `Length = sum of the straight distances between stops in the order they were set (WGS84 ellipsoid, not along roads, so really longer); time one way = length ÷ ${speedKilometersPerHour} km/h + ${dwellSeconds} s at each stop on the way; vehicles = (2 × time one way + ${dwellSeconds} s at either end) ÷ headway of ${headwayMinutes} min, rounded up, spares not counted; before = area of the target within ${walkMeters} m of stations ÷ area of the target, after = the same with the stops of the line, added = after − before (straight walking distance, overlaps counted once, rivers and railways not considered).`,
  }),
  datasetIds: ({ stops, existing, target }) => [stops.datasetId, existing.datasetId, target.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(shuttle, request, context);
    const stops = select(request.stops, SINGLE_POINTS, context);
    return [...lineFigures(figure, request, stops), ...coverageFigures(figure, request, stops, context)];
  },
};

/** Length, time and vehicles: about the line, whatever it serves. */
function lineFigures(figure: FigureOf, request: Request, stops: Selection<Point>): readonly Figure[] {
  const { located, unlocatedNote } = stops;
  const lengthMeters =
    located.length < 2
      ? 0
      : lineLengthMeters({
          type: 'LineString',
          coordinates: located.map(({ geometry }) => geometry.coordinates),
        });
  if (lengthMeters <= 0) {
    throw new MetricError({
      zh: '接驳线至少要有两个不在同一处的站',
      en: 'A shuttle needs two stops that are not in one place',
    });
  }
  const { runMinutes, cycleMinutes, vehicles } = shuttleRun(request, lengthMeters, located.length);
  const draft = { subject: null, contributing: located.map(({ feature }) => feature) };
  const stopCount = located.length;
  const [cycle, headway] = [cycleMinutes.toFixed(1), request.headwayMinutes];
  return [
    figure({
      ...draft,
      facets: { measure: 'length' },
      facetLabel: { zh: '线路长度', en: 'length of the line' },
      unit: 'm',
      value: lengthMeters,
      note: joinNotes(
        { zh: `${stopCount} 站，站间直线`, en: `${stopCount} stops, straight in between` },
        unlocatedNote,
      ),
    }),
    figure({
      ...draft,
      facets: { measure: 'run-time' },
      facetLabel: { zh: '单程时间', en: 'time one way' },
      unit: 'minute',
      value: runMinutes,
      note: {
        zh: `${kilometers(lengthMeters).zh}，中途停 ${stopCount - 2} 站`,
        en: `${kilometers(lengthMeters).en}, calls on the way: ${stopCount - 2}`,
      },
    }),
    figure({
      ...draft,
      facets: { measure: 'vehicles' },
      facetLabel: { zh: '配车数', en: 'vehicles' },
      unit: 'count',
      value: vehicles,
      note: {
        zh: `往返一周 ${cycle} 分钟÷间隔 ${headway} 分钟，向上取整`,
        en: `there and back in ${cycle} min ÷ headway of ${headway} min, rounded up`,
      },
    }),
  ];
}

const MEASURES = {
  before: { zh: '接驳前', en: 'before' },
  after: { zh: '接驳后', en: 'after' },
  added: { zh: '新增', en: 'added' },
} as const;

/** What stations cover, what they and the stops cover, and the difference, of each target and of all. */
function coverageFigures(
  figure: FigureOf,
  request: Request,
  stops: Selection<Point>,
  context: MetricContext,
): readonly Figure[] {
  const existing = selectSources(request.existing, ANY_SHAPE, context);
  const coverableOf = coverableMaker({ kind: 'area' }, context);
  const grounds = groundsOf(request.target, context).flatMap((ground) => {
    const coverable = coverableOf(ground.ground, ground.name);
    return coverable ? [{ ...ground, coverable }] : [];
  });
  const reachOfAll = (sources: readonly Located<Geometry>[]) =>
    reachOf(
      sources,
      request.walkMeters,
      grounds.map(({ ground }) => ({ geometry: ground })),
    );
  const reaches = {
    stations: reachOfAll(existing.located),
    stops: reachOfAll(stops.located),
    all: reachOfAll([...existing.located, ...stops.located]),
  };
  const [stations, set] = [featuresOf(existing), featuresOf(stops)];
  const note = joinNotes(existing.absentNote, existing.unlocatedNote);
  return grounds.flatMap((ground) => {
    const { subject, lit, coverable } = ground;
    const before = coveredBy(ground, reaches.stations);
    // What is covered with the stops includes what is covered without them; a clipper may differ by a rounding.
    const after = Math.max(before, coveredBy(ground, reaches.all));
    const near = {
      stations: reaches.stations.sourcesWithin(ground.ground),
      stops: reaches.stops.sourcesWithin(ground.ground),
    };
    const share = (measure: keyof typeof MEASURES, covered: number, contributing: readonly PlanFeature[]) =>
      figure({
        subject,
        facets: { measure },
        facetLabel: MEASURES[measure],
        value: covered / coverable.whole,
        denominator: coverable.denominator,
        contributing: [...lit, ...contributing],
        considered: measure === 'before' ? stations : [...stations, ...set],
        note: joinNotes(areaNote(covered), note),
      });
    return [
      share('before', before, near.stations),
      share('after', after, [...near.stations, ...near.stops]),
      share('added', after - before, near.stops),
    ];
  });
}

function coveredBy({ ground, coverable }: Ground & { coverable: Coverable }, reach: Reach): number {
  const reached = reach.sourcesWithin(ground).length > 0 ? reach.groundOfDepth(1) : null;
  return reached ? coverable.coveredBy(reached) : 0;
}

function featuresOf({ located }: Selection<Geometry>): readonly PlanFeature[] {
  return located.map(({ feature }) => feature);
}

function areaNote(covered: number): LocalizedText {
  const size = hectares(covered);
  return { zh: `合 ${size.zh}`, en: `${size.en} of ground` };
}
