import type { Geometry } from 'geojson';
import { centroidOf } from '../../geo/centroid.ts';
import { gapMeters } from '../../geo/gap.ts';
import { figureBuilder } from '../figure-builder.ts';
import { type MetricContext, type MetricDefinition, MetricError, type RequestOf } from '../metric.ts';
import { type Located, selectServing, selectSome } from '../selection.ts';
import { ANY_SHAPE, SINGLE_POINTS } from '../shapes.ts';
import { joinNotes, nameWithStatus } from '../wording.ts';

type Request = RequestOf<'nearest-distance'>;

/** Where on a start that is no point the distance begins. */
const BEGINNINGS = {
  'nearest-place': {
    zh: '从起点要素上最近的一处量起（两者相接或相交为 0）；',
    en: 'from the nearest place of the starting feature (0 where the two meet); ',
  },
  centroid: { zh: '从起点要素的形心量起；', en: 'from the centroid of the starting feature; ' },
} as const;

/** One figure for each start; distances do not add up, so there is no total. */
export const nearestDistance: MetricDefinition<'nearest-distance'> = {
  id: 'nearest-distance',
  label: { zh: '最近距离', en: 'Distance to the nearest' },
  unit: 'm',
  sentence: ({ measuredFrom }) => ({
    zh: `起点到最近一处目标的直线距离（WGS84 椭球面大地线）；${measuredFrom ? BEGINNINGS[measuredFrom].zh : ''}不计实际路径，未定位或在本规划状态下不存在的目标不参与。`,
    en: `Straight-line distance from the starting point to the nearest target (geodesic on the WGS84 ellipsoid); ${measuredFrom ? BEGINNINGS[measuredFrom].en : ''}actual routes are not considered, targets that are not located or do not stand in this plan state take no part.`,
  }),
  datasetIds: (request) => [request.from.datasetId, request.to.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(nearestDistance, request, context);
    const targets = selectServing(request.to, ANY_SHAPE, context);
    return startsOf(request, context).map(({ feature, geometry }) => {
      const [nearest] = targets.located
        .map((target) => ({ target: target.feature, meters: gapMeters(geometry, target.geometry) }))
        .sort((one, other) => one.meters - other.meters);
      if (!nearest) {
        throw new MetricError({
          zh: `「${targets.datasetTitle.zh}」中没有已定位的目标，求不出最近距离`,
          en: `“${targets.datasetTitle.en}” has no located target, so there is no nearest one`,
        });
      }
      const name = nameWithStatus(nearest.target);
      return figure({
        subject: feature,
        value: nearest.meters,
        contributing: [feature, nearest.target],
        considered: targets.located.map((target) => target.feature),
        note: joinNotes(
          { zh: `最近：${name.zh}`, en: `Nearest: ${name.en}` },
          targets.absentNote,
          targets.unlocatedNote,
        ),
      });
    });
  },
};

/** Points as they are; of anything else the request must have said where to begin. */
function startsOf({ from, measuredFrom }: Request, context: MetricContext): readonly Located<Geometry>[] {
  if (!measuredFrom) return selectSome(from, SINGLE_POINTS, context).located;
  const { located } = selectSome(from, ANY_SHAPE, context);
  if (measuredFrom === 'nearest-place') return located;
  return located.flatMap(({ feature, geometry }) => {
    const centroid = centroidOf(geometry);
    return centroid ? [{ feature, geometry: { type: 'Point', coordinates: [...centroid] } }] : [];
  });
}
