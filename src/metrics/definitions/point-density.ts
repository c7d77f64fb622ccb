import { SQUARE_METERS_PER_SQUARE_KILOMETER } from '../../domain/units.ts';
import { containsPoint } from '../../geo/contains.ts';
import { pointsOf, polygonsOf } from '../../geo/geometry.ts';
import { figureBuilder } from '../figure-builder.ts';
import { groundsOf } from '../grounds.ts';
import type { MetricDefinition } from '../metric.ts';
import { selectServing } from '../selection.ts';
import { POINTS } from '../shapes.ts';
import { joinNotes } from '../wording.ts';

/** The count and the density, since a density of two points says less than the two points. */
export const pointDensity: MetricDefinition<'point-density'> = {
  id: 'point-density',
  label: { zh: '点密度', en: 'Point density' },
  unit: 'per-km2',
  otherUnits: ['count'],
  sentence: () => ({
    zh: '点密度＝落在范围内的点数÷范围的椭球面积（平方公里，WGS84）；未定位的不计，恰在界线上的点可能归任一侧。',
    en: 'Point density = number of points inside ÷ ellipsoidal area (km², WGS84); those that are not located do not count, and one exactly on the limit may fall to either side.',
  }),
  datasetIds: (request) => [request.of.datasetId, request.over.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(pointDensity, request, context);
    const points = selectServing(request.of, POINTS, context);
    return groundsOf(request.over, context).flatMap(({ subject, name, ground, areaSquareMeters, lit }) => {
      const polygons = polygonsOf(ground);
      const inside = points.located
        .map(({ feature, geometry }) => ({
          feature,
          count: pointsOf(geometry).filter((point) => containsPoint(polygons, point)).length,
        }))
        .filter(({ count }) => count > 0);
      const count = inside.reduce((sum, each) => sum + each.count, 0);
      const squareKilometers = areaSquareMeters / SQUARE_METERS_PER_SQUARE_KILOMETER;
      const area = squareKilometers.toFixed(2);
      const draft = {
        subject,
        contributing: [...lit, ...inside.map(({ feature }) => feature)],
        considered: points.located.map(({ feature }) => feature),
        note: joinNotes(points.absentNote, points.unlocatedNote),
      };
      return [
        figure({
          ...draft,
          facets: { measure: 'count' },
          facetLabel: { zh: '个数', en: 'count' },
          unit: 'count',
          value: count,
        }),
        figure({
          ...draft,
          facets: { measure: 'density' },
          facetLabel: { zh: '密度', en: 'density' },
          value: count / squareKilometers,
          denominator: { zh: `「${name.zh}」的面积（${area} 平方公里）`, en: `area of “${name.en}” (${area} km²)` },
        }),
      ];
    });
  },
};
