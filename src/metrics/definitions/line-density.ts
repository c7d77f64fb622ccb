import { SQUARE_METERS_PER_SQUARE_KILOMETER } from '../../domain/units.ts';
import { clipLine } from '../../geo/clip-line.ts';
import { lineLengthMeters } from '../../geo/ellipsoidal-length.ts';
import { figureBuilder } from '../figure-builder.ts';
import { groundsOf } from '../grounds.ts';
import type { MetricDefinition } from '../metric.ts';
import { selectServing } from '../selection.ts';
import { LINES } from '../shapes.ts';
import { joinNotes, kilometers } from '../wording.ts';

const METERS_PER_KILOMETER = 1000;

export const lineDensity: MetricDefinition<'line-density'> = {
  id: 'line-density',
  label: { zh: '线密度', en: 'Line density' },
  unit: 'km-per-km2',
  sentence: () => ({
    zh: '线密度＝范围内线要素的长度（公里）÷范围面积（平方公里），均按 WGS84 椭球面计；线按中心线、以图上已有要素为限，双线道路计一次，沿界而行的线以中心线落在界内的部分计。',
    en: 'Line density = length of the lines inside (km) ÷ area (km²), both on the WGS84 ellipsoid; lines are centre lines and only those that are drawn, a dual carriageway counts once, and a line along the limit counts where its centre line is inside.',
  }),
  datasetIds: (request) => [request.of.datasetId, request.over.datasetId],
  compute: (request, context) => {
    const figure = figureBuilder(lineDensity, request, context);
    const lines = selectServing(request.of, LINES, context);
    return groundsOf(request.over, context).map(({ subject, name, ground, areaSquareMeters, lit }) => {
      const inside = lines.located
        .map(({ feature, geometry }) => ({ feature, meters: lineLengthMeters(clipLine(geometry, ground, 0)) }))
        .filter(({ meters }) => meters > 0);
      const meters = inside.reduce((sum, each) => sum + each.meters, 0);
      const squareKilometers = areaSquareMeters / SQUARE_METERS_PER_SQUARE_KILOMETER;
      const [length, area] = [kilometers(meters), squareKilometers.toFixed(2)];
      return figure({
        subject,
        value: meters / METERS_PER_KILOMETER / squareKilometers,
        contributing: [...lit, ...inside.map(({ feature }) => feature)],
        considered: lines.located.map(({ feature }) => feature),
        denominator: { zh: `「${name.zh}」的面积（${area} 平方公里）`, en: `area of “${name.en}” (${area} km²)` },
        note: joinNotes(
          { zh: `${length.zh}，${inside.length} 条`, en: `${length.en}, lines: ${inside.length}` },
          lines.absentNote,
          lines.unlocatedNote,
        ),
      });
    });
  },
};
