import { polygonAreaSquareMeters } from '../../geo/ellipsoidal-area.ts';
import { perimeterMeters } from '../../geo/ellipsoidal-length.ts';
import type { Polygonal } from '../../geo/geometry.ts';
import { dissolve } from '../dissolve.ts';
import { figureBuilder, withTotal } from '../figure-builder.ts';
import { type MetricDefinition, MetricError } from '../metric.ts';
import { selectSome } from '../selection.ts';
import { POLYGONS } from '../shapes.ts';
import { hectares } from '../wording.ts';

/** Polsby and Popper's measure, 1 for a circle. There are others; the sentence says which one this is. */
export const compactness: MetricDefinition<'compactness'> = {
  id: 'compactness',
  label: { zh: '紧凑度', en: 'Compactness' },
  unit: 'fraction',
  sentence: () => ({
    zh: '紧凑度＝4π×面积÷周长²（A 为椭球面积，P 含内环），即面积与同周长圆的面积之比：圆为 1，正方形约 0.785，形状越狭长、边界越曲折越小；合计取全部面合并后的形状。',
    en: 'Compactness = 4π × area ÷ perimeter² (ellipsoidal area, perimeter with inner rings), the area against that of the circle with the same perimeter: 1 for a circle, about 0.785 for a square, less for long or ragged shapes; the total is the shape of all polygons merged.',
  }),
  datasetIds: (request) => [request.of.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(compactness, request, context);
    const { located, unlocatedNote } = selectSome(request.of, POLYGONS, context);
    return withTotal(
      located,
      ({ feature, geometry }) => figure({ ...measured(geometry), subject: feature, contributing: [feature] }),
      () =>
        figure({
          ...measured(dissolve(located)),
          subject: null,
          contributing: located.map(({ feature }) => feature),
          note: unlocatedNote,
        }),
    );
  },
};

function measured(geometry: Polygonal) {
  const perimeter = perimeterMeters(geometry);
  if (perimeter <= 0) throw new MetricError({ zh: '周长为零，求不出紧凑度', en: 'No perimeter, so no compactness' });
  const circleSquareMeters = perimeter ** 2 / (4 * Math.PI);
  const size = hectares(circleSquareMeters);
  return {
    value: polygonAreaSquareMeters(geometry) / circleSquareMeters,
    denominator: { zh: `同周长圆的面积（${size.zh}）`, en: `area of the circle with the same perimeter (${size.en})` },
  };
}
