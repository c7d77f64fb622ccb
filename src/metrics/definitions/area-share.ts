import { polygonAreaSquareMeters } from '../../geo/ellipsoidal-area.ts';
import { dissolve } from '../dissolve.ts';
import { figureBuilder, withTotal } from '../figure-builder.ts';
import { type MetricDefinition, MetricError } from '../metric.ts';
import { selectSome } from '../selection.ts';
import { POLYGONS } from '../shapes.ts';
import { hectares } from '../wording.ts';

export const areaShare: MetricDefinition<'area-share'> = {
  id: 'area-share',
  label: { zh: '面积占比', en: 'Share of area' },
  unit: 'fraction',
  sentence: () => ({
    zh: '占比＝要素的椭球面积÷整体的椭球面积（WGS84，边为经纬度直线）；整体由其全部要素合并而成，重叠只计一次。',
    en: 'Share = ellipsoidal area of the feature ÷ ellipsoidal area of the whole (WGS84, edges straight in longitude and latitude); the whole is all its features merged, overlaps counted once.',
  }),
  datasetIds: (request) => [request.of.datasetId, request.whole.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(areaShare, request, context);
    const { located, unlocatedNote } = selectSome(request.of, POLYGONS, context);
    const whole = selectSome(request.whole, POLYGONS, context);
    const wholeSquareMeters = polygonAreaSquareMeters(dissolve(whole.located));
    if (wholeSquareMeters <= 0) throw new MetricError(NOTHING_TO_DIVIDE_BY);
    const size = hectares(wholeSquareMeters);
    const rest = {
      considered: whole.located.map(({ feature }) => feature),
      denominator: {
        zh: `「${whole.title.zh}」的面积（${size.zh}）`,
        en: `area of “${whole.title.en}” (${size.en})`,
      },
    };
    return withTotal(
      located,
      ({ feature, geometry }) =>
        figure({
          ...rest,
          subject: feature,
          value: polygonAreaSquareMeters(geometry) / wholeSquareMeters,
          contributing: [feature],
        }),
      () =>
        figure({
          ...rest,
          subject: null,
          value: polygonAreaSquareMeters(dissolve(located)) / wholeSquareMeters,
          contributing: located.map(({ feature }) => feature),
          note: unlocatedNote,
        }),
    );
  },
};

const NOTHING_TO_DIVIDE_BY = {
  zh: '整体的面积为零，无从求占比',
  en: 'The whole has no area, so there is no share of it',
};
