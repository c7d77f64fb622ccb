import { centroidOf } from '../../geo/centroid.ts';
import { figureBuilder } from '../figure-builder.ts';
import { type MetricDefinition, MetricError } from '../metric.ts';
import { selectSome } from '../selection.ts';
import { ANY_SHAPE } from '../shapes.ts';
import { joinNotes, nameOf } from '../wording.ts';

const AXES = [
  { measure: 'longitude', label: { zh: '经度', en: 'longitude' } },
  { measure: 'latitude', label: { zh: '纬度', en: 'latitude' } },
] as const;

/**
 * A position is two numbers, so a centroid is two figures, each with its certificate: both stand in the ledger and
 * replay like any other. Positions do not add up, so there is no total.
 */
export const centroid: MetricDefinition<'centroid'> = {
  id: 'centroid',
  label: { zh: '形心', en: 'Centroid' },
  unit: 'degree',
  sentence: () => ({
    zh: '形心：面按面积加权（内环为负）、线按长度加权、点取平均，在经纬度平面上计算（3 公里尺度内与椭球面形心相差不到 0.1 米）；凹形要素的形心可能落在其外；经度、纬度各为一项。',
    en: 'Centroid: weighted by area for polygons (holes negative), by length for lines, the mean for points, in the longitude–latitude plane (within 0.1 m of the ellipsoid’s for 3 km); that of a crescent may lie outside it; longitude and latitude are one figure each.',
  }),
  datasetIds: (request) => [request.of.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(centroid, request, context);
    const { located, unlocatedNote } = selectSome(request.of, ANY_SHAPE, context);
    return located.flatMap(({ feature, geometry }) => {
      const position = centroidOf(geometry);
      if (!position) {
        const name = nameOf(feature);
        throw new MetricError({ zh: `「${name.zh}」没有形心`, en: `“${name.en}” has no centroid` });
      }
      return AXES.map(({ measure, label }, axis) =>
        figure({
          subject: feature,
          facets: { measure },
          facetLabel: label,
          value: position[axis === 0 ? 0 : 1],
          contributing: [feature],
          note: joinNotes(unlocatedNote),
        }),
      );
    });
  },
};
