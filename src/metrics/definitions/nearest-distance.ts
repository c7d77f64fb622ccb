import { toLonLat } from '../../geo/geometry.ts';
import { distanceToGeometryMeters } from '../../geo/nearest.ts';
import { figureBuilder } from '../figure-builder.ts';
import { type MetricDefinition, MetricError } from '../metric.ts';
import { selectServing, selectSome } from '../selection.ts';
import { ANY_SHAPE, SINGLE_POINTS } from '../shapes.ts';
import { joinNotes, nameWithStatus } from '../wording.ts';

/** One figure for each starting point; distances do not add up, so there is no total. */
export const nearestDistance: MetricDefinition<'nearest-distance'> = {
  id: 'nearest-distance',
  label: { zh: '最近距离', en: 'Distance to the nearest' },
  unit: 'm',
  sentence: () => ({
    zh: '起点到最近一处目标的直线距离（WGS84 椭球面大地线）；不计实际路径，未定位或在本规划状态下不存在的目标不参与。',
    en: 'Straight-line distance from the starting point to the nearest target (geodesic on the WGS84 ellipsoid); actual routes are not considered, targets that are not located or do not stand in this plan state take no part.',
  }),
  datasetIds: (request) => [request.from.datasetId, request.to.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(nearestDistance, request, context);
    const { located: starts } = selectSome(request.from, SINGLE_POINTS, context);
    const targets = selectServing(request.to, ANY_SHAPE, context);
    return starts.map(({ feature, geometry }) => {
      const start = toLonLat(geometry.coordinates);
      const [nearest] = targets.located
        .map((target) => ({ target: target.feature, meters: distanceToGeometryMeters(start, target.geometry) }))
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
