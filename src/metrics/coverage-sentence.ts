import type { LocalizedText } from '../domain/localized.ts';
import { distanceWords } from './distances.ts';
import type { RequestOf } from './metric.ts';

/** What is covered, and of what it is the share, in the middle of a sentence. */
const SHARES = {
  area: {
    zh: (meters: string) => `目标面内距来源不超过 ${meters} 米的面积÷目标面的面积`,
    en: (meters: string) => `area of the target within ${meters} m of the sources ÷ area of the target`,
  },
  class: {
    zh: (meters: string) => `目标面内该类用地距来源不超过 ${meters} 米的面积÷目标面内该类用地的面积`,
    en: (meters: string) =>
      `area of the class of land in the target within ${meters} m of the sources ÷ area of that class in the target`,
  },
  population: {
    zh: (meters: string) =>
      `目标面内距来源不超过 ${meters} 米的人口÷目标面内的人口（点按所在位置计，面内人口按均匀分布、依面积折算）`,
    en: (meters: string) =>
      `people in the target within ${meters} m of the sources ÷ people in the target (points where they stand; in polygons people are taken as spread evenly and counted by area)`,
  },
} as const;

export function coverageSentence(request: RequestOf<'coverage'>): LocalizedText {
  const share = SHARES[request.denominator?.kind ?? 'area'];
  const meters = distanceWords(request);
  const deep = request.depths?.some((depth) => depth > 1) ?? false;
  const overlap = deep
    ? {
        zh: '并分别给出至少为若干来源同时可及的部分',
        en: 'with the parts within reach of at least so many sources given apart',
      }
    : { zh: '各来源的缓冲区合并后只计一次', en: 'overlapping buffers counted once' };
  return {
    zh: `覆盖率＝${share.zh(meters.zh)}；按椭球面直线距离计，不计河流、铁路阻隔与实际步行路径，${overlap.zh}（圆弧每度一点，面积误差小于 0.01%）。`,
    en: `Coverage = ${share.en(meters.en)}; straight-line distance on the ellipsoid, barriers such as rivers and railways and actual walking routes not considered, ${overlap.en} (arcs with a vertex a degree, area error under 0.01 %).`,
  };
}
