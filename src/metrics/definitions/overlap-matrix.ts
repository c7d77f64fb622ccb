import { classesOf } from '../class-values.ts';
import { dissolve } from '../dissolve.ts';
import { figureBuilder } from '../figure-builder.ts';
import type { Computation, MetricDefinition } from '../metric.ts';
import { cutGrounds, cutOutside } from '../overlap-cells.ts';
import { type MatrixRow, matrixFigures, outsideFigures } from '../overlap-figures.ts';
import { selectSome } from '../selection.ts';
import { POLYGONS } from '../shapes.ts';
import { nameOf } from '../wording.ts';

/** Cutting the zones is about half the work. */
const CUT_SHARE = 0.5;

/**
 * Every zone by every class, in m² and as a share of the zone; a rest of each zone that no feature covers, what is
 * covered more than once, and of each class what lies outside all zones. In every row the classes and the rest less the
 * overlap are the zone.
 */
export const overlapMatrix: MetricDefinition<'overlap-matrix'> = {
  id: 'overlap-matrix',
  label: { zh: '叠加矩阵', en: 'Overlap matrix' },
  unit: 'm2',
  otherUnits: ['fraction'],
  sentence: ({ classField }) => ({
    zh: `叠加矩阵：各面要素按字段「${classField}」分类，与各分区求交，交出部分的椭球面积（WGS84）逐类相加；占比以分区面积为分母；“其余”为分区内无要素覆盖的部分（要素重叠处只扣一次）；要素互相重叠的面积另列；“区外”为落在各分区合并范围以外的部分。`,
    en: `Overlap matrix: features by their field “${classField}”, intersected with each zone, the ellipsoidal areas (WGS84) of the parts summed by class; shares are of the zone; the “rest” is what no feature covers (overlaps deducted once); ground covered more than once is listed apart; “outside” lies off all zones merged.`,
  }),
  datasetIds: (request) => [request.over.datasetId, request.of.datasetId],
  compute: function* (request, context): Computation {
    const figure = figureBuilder(overlapMatrix, request, context);
    const zones = selectSome(request.over, POLYGONS, context);
    const parcels = selectSome(request.of, POLYGONS, context);
    const features = parcels.located.map(({ feature }) => feature);
    const columns = {
      classField: request.classField,
      classes: classesOf(features, request.of.datasetId, request.classField, context),
    };
    const grounds = zones.located.map(({ geometry }) => geometry);
    const cuts = cutGrounds(grounds.length > 1 ? [...grounds, dissolve(zones.located)] : grounds, parcels.located);
    yield CUT_SHARE;
    const rows = cuts.map((cut, index): MatrixRow => {
      const zone = zones.located[index]?.feature;
      const own = zone && { subject: zone, name: nameOf(zone), zones: [zone] };
      const whole = { subject: null, name: zones.title, zones: zones.located.map(({ feature }) => feature) };
      return { ...(own ?? whole), cut, note: parcels.unlocatedNote };
    });
    const outside = cutOutside(grounds, parcels.located);
    return [
      ...rows.flatMap((row) => matrixFigures(figure, row, columns)),
      ...outsideFigures(figure, { outside, parcels: parcels.located, zones: zones.located }, columns),
    ];
  },
};
