import { perimeterMeters } from '../../geo/ellipsoidal-length.ts';
import { dissolve } from '../dissolve.ts';
import { figureBuilder, withTotal } from '../figure-builder.ts';
import type { MetricDefinition } from '../metric.ts';
import { selectSome } from '../selection.ts';
import { POLYGONS } from '../shapes.ts';
import { joinNotes, kilometers } from '../wording.ts';

/** Outlines that share an edge do so only in part once merged: the total is the outline of the whole. */
export const perimeter: MetricDefinition<'perimeter'> = {
  id: 'perimeter',
  label: { zh: '周长', en: 'Perimeter' },
  unit: 'm',
  sentence: () => ({
    zh: '周长＝面的外环与内环在 WGS84 椭球面上的长度之和，边为经纬度直线（每公里加密后逐段取大地线）；合计取全部面合并后的外轮廓，公共边不计。',
    en: 'Perimeter = length of the outer and inner rings on the WGS84 ellipsoid, edges straight in longitude and latitude (densified every kilometre, geodesics in between); the total is the outline of all polygons merged, so that shared edges do not count.',
  }),
  datasetIds: (request) => [request.of.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(perimeter, request, context);
    const { located, unlocatedNote } = selectSome(request.of, POLYGONS, context);
    return withTotal(
      located,
      ({ feature, geometry }) =>
        figure({ subject: feature, value: perimeterMeters(geometry), contributing: [feature] }),
      () => {
        const sum = kilometers(located.reduce((meters, { geometry }) => meters + perimeterMeters(geometry), 0));
        return figure({
          subject: null,
          value: perimeterMeters(dissolve(located)),
          contributing: located.map(({ feature }) => feature),
          note: joinNotes({ zh: `各面周长相加为 ${sum.zh}`, en: `the perimeters add up to ${sum.en}` }, unlocatedNote),
        });
      },
    );
  },
};
