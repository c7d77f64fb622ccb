import { polygonAreaSquareMeters } from '../../geo/ellipsoidal-area.ts';
import { dissolve } from '../dissolve.ts';
import { figureBuilder, withTotal } from '../figure-builder.ts';
import type { MetricDefinition } from '../metric.ts';
import { selectSome } from '../selection.ts';
import { POLYGONS } from '../shapes.ts';
import { joinNotes } from '../wording.ts';

/** Below this an overlap is rounding of coordinates (6 decimals are 0.1 m), not worth a remark. */
const REMARKABLE_OVERLAP_SQUARE_METERS = 1;

export const area: MetricDefinition<'area'> = {
  id: 'area',
  label: { zh: '面积', en: 'Area' },
  unit: 'm2',
  sentence: () => ({
    zh: '椭球面积：要素在 WGS84 椭球面上围成的面积，边为经纬度直线（沿边积分，等同于无限加密），扣除内环；合计取全部要素合并后的面积，重叠只计一次。',
    en: 'Ellipsoidal area: what each feature encloses on the WGS84 ellipsoid, edges straight in longitude and latitude (integrated along the edge, as if densified without end), holes deducted; the total is that of all features merged, overlaps counted once.',
  }),
  datasetIds: (request) => [request.of.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(area, request, context);
    const { located, unlocatedNote } = selectSome(request.of, POLYGONS, context);
    return withTotal(
      located,
      ({ feature, geometry }) =>
        figure({ subject: feature, value: polygonAreaSquareMeters(geometry), contributing: [feature] }),
      () => {
        const value = polygonAreaSquareMeters(dissolve(located));
        const sum = located.reduce((areas, { geometry }) => areas + polygonAreaSquareMeters(geometry), 0);
        return figure({
          subject: null,
          value,
          contributing: located.map(({ feature }) => feature),
          note: joinNotes(overlapNote(sum - value), unlocatedNote),
        });
      },
    );
  },
};

function overlapNote(overlapSquareMeters: number) {
  if (overlapSquareMeters < REMARKABLE_OVERLAP_SQUARE_METERS) return null;
  const text = Math.round(overlapSquareMeters).toLocaleString('en');
  return { zh: `要素之间重叠 ${text} 平方米，只计一次`, en: `${text} m² of overlap between features, counted once` };
}
