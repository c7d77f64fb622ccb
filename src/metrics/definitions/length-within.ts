import type { LocalizedText } from '../../domain/localized.ts';
import { clipLine } from '../../geo/clip-line.ts';
import { lineLengthMeters } from '../../geo/ellipsoidal-length.ts';
import { mergeParts } from '../../geo/merge-parts.ts';
import { figureBuilder, withTotal } from '../figure-builder.ts';
import type { MetricDefinition } from '../metric.ts';
import { selectSome } from '../selection.ts';
import { LINES, POLYGONS } from '../shapes.ts';
import { joinNotes, kilometers } from '../wording.ts';

export const lengthWithin: MetricDefinition<'length-within'> = {
  id: 'length-within',
  label: { zh: '范围内长度', en: 'Length within' },
  unit: 'm',
  sentence: ({ toleranceMeters }) => ({
    zh: `线要素落在范围以内各段的椭球面长度之和（WGS84，边为经纬度直线，按中心线计）；${TOLERANCE.zh(toleranceMeters)}`,
    en: `Sum of the lengths on the WGS84 ellipsoid of the parts of the line inside the area (centre line, edges straight in longitude and latitude); ${TOLERANCE.en(toleranceMeters)}`,
  }),
  datasetIds: (request) => [request.of.datasetId, request.within.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(lengthWithin, request, context);
    const { located, unlocatedNote } = selectSome(request.of, LINES, context);
    const within = selectSome(request.within, POLYGONS, context).located;
    const ground = mergeParts(within.map(({ geometry }) => geometry));
    const considered = within.map(({ feature }) => feature);
    const measured = located.map(({ feature, geometry }) => ({
      feature,
      insideMeters: lineLengthMeters(clipLine(geometry, ground, request.toleranceMeters)),
      wholeMeters: lineLengthMeters(geometry),
    }));
    return withTotal(
      measured,
      ({ feature, insideMeters, wholeMeters }) =>
        figure({
          subject: feature,
          value: insideMeters,
          contributing: [feature],
          considered,
          note: wholeLineNote(wholeMeters),
        }),
      () =>
        figure({
          subject: null,
          value: measured.reduce((sum, { insideMeters }) => sum + insideMeters, 0),
          contributing: measured.filter(({ insideMeters }) => insideMeters > 0).map(({ feature }) => feature),
          considered: [...located.map(({ feature }) => feature), ...considered],
          note: joinNotes(
            wholeLineNote(measured.reduce((sum, { wholeMeters }) => sum + wholeMeters, 0)),
            unlocatedNote,
          ),
        }),
    );
  },
};

const TOLERANCE = {
  zh: (meters: number) =>
    meters > 0 ? `距范围边界不超过 ${meters} 米的部分一并计入，以免沿边界而行的线因取位误差被漏计。` : '边界以外不计。',
  en: (meters: number) =>
    meters > 0
      ? `parts no further than ${meters} m from its boundary count as inside, so that a line along the boundary is not lost to rounding.`
      : 'nothing beyond the boundary counts.',
};

function wholeLineNote(wholeMeters: number): LocalizedText {
  const whole = kilometers(wholeMeters);
  return { zh: `图上全长 ${whole.zh}`, en: `${whole.en} drawn in all` };
}
