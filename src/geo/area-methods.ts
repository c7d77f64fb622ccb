import { boundsOf } from '../domain/bounds.ts';
import type { LocalizedText } from '../domain/localized.ts';
import { centroidOf } from './centroid.ts';
import { polygonAreaSquareMeters } from './ellipsoidal-area.ts';
import type { Polygonal } from './geometry.ts';
import { nationalAreaSquareMeters } from './national-area.ts';
import { centralMeridianOf, gaussKrueger, planarAreaSquareMeters, SHANGHAI_2000, WEB_MERCATOR } from './planar-area.ts';
import { sphereAreaSquareMeters } from './sphere-area.ts';

export type AreaMethodId = 'ellipsoid' | 'national' | 'sphere' | 'gauss-krueger-3' | 'shanghai-2000' | 'web-mercator';

/** An area by one method, and why it is not that on the ellipsoid. */
export interface MethodArea {
  readonly id: AreaMethodId;
  readonly label: LocalizedText;
  readonly reason: LocalizedText;
  readonly areaSquareMeters: number;
}

/** Where the local plane of Shanghai is used: west, south, east, north in degrees. */
const SHANGHAI = [120.8, 30.6, 122.3, 31.95] as const;
/** The 3° zones that have EPSG codes: 4534 for 75° to 4554 for 135°. */
const FIRST_ZONE = { meridian: 75, code: 4534 };
const LAST_MERIDIAN = 135;

/** The same polygon by every method that a file at this place may have been measured with; the ellipsoid first. */
export function areaByMethods(geometry: Polygonal): readonly MethodArea[] {
  const [longitude] = centroidOf(geometry) ?? [0, 0];
  const meridian = centralMeridianOf(longitude);
  const methods: readonly (MethodArea | null)[] = [
    { ...WORDS.ellipsoid, id: 'ellipsoid', areaSquareMeters: polygonAreaSquareMeters(geometry) },
    { ...WORDS.national, id: 'national', areaSquareMeters: nationalAreaSquareMeters(geometry) },
    { ...WORDS.sphere, id: 'sphere', areaSquareMeters: sphereAreaSquareMeters(geometry) },
    {
      ...gaussKruegerWords(meridian),
      id: 'gauss-krueger-3',
      areaSquareMeters: planarAreaSquareMeters(geometry, gaussKrueger(meridian)),
    },
    isInShanghai(geometry)
      ? { ...WORDS.shanghai, id: 'shanghai-2000', areaSquareMeters: planarAreaSquareMeters(geometry, SHANGHAI_2000) }
      : null,
    { ...WORDS.mercator, id: 'web-mercator', areaSquareMeters: planarAreaSquareMeters(geometry, WEB_MERCATOR) },
  ];
  return methods.filter((method) => method !== null);
}

function isInShanghai(geometry: Polygonal): boolean {
  const bounds = boundsOf([geometry]);
  if (!bounds) return false;
  const [west, south, east, north] = bounds;
  return west >= SHANGHAI[0] && south >= SHANGHAI[1] && east <= SHANGHAI[2] && north <= SHANGHAI[3];
}

function gaussKruegerWords(meridian: number) {
  const hasCode = meridian >= FIRST_ZONE.meridian && meridian <= LAST_MERIDIAN;
  const code = hasCode ? `EPSG:${FIRST_ZONE.code + (meridian - FIRST_ZONE.meridian) / 3}` : '';
  const [zhCode, enCode] = code ? [`（${code}）`, ` (${code})`] : ['', ''];
  return {
    label: {
      zh: `CGCS2000 三度带高斯平面，中央经线 ${meridian}°${zhCode}`,
      en: `CGCS2000 Gauss–Krüger plane, 3° zone, central meridian ${meridian}°${enCode}`,
    },
    reason: {
      zh: '中央经线上比例为 1，离中央经线越远长度放得越大，面积约按距离平方增长',
      en: 'true to scale on the central meridian only: away from it lengths are stretched, and areas grow with about the square of the distance',
    },
  };
}

const WORDS = {
  ellipsoid: {
    label: { zh: 'WGS84 椭球面积', en: 'Ellipsoidal area, WGS84' },
    reason: {
      zh: '基准：在椭球面上沿边积分，边为经纬度直线',
      en: 'the reference: integrated along the edges on the ellipsoid, edges straight in longitude and latitude',
    },
  },
  national: {
    label: { zh: '国土调查椭球面积公式（CGCS2000）', en: 'National land-survey formula (CGCS2000)' },
    reason: {
      zh: '国土调查办发〔2008〕32号公式（2），逐边梯形求和；与基准同为椭球面积，差异只来自级数截断与舍入',
      en: 'formula (2) of the national land-survey office’s circular 2008 No. 32, a trapezoid under each edge; an ellipsoidal area like the reference, apart from it by truncation and rounding only',
    },
  },
  sphere: {
    label: { zh: '球面面积（Turf，半径 6,371,008.8 米）', en: 'Area on a sphere (Turf, radius 6,371,008.8 m)' },
    reason: {
      zh: '以平均半径的球代替椭球，忽略扁率：纬度约 35° 以南偏大，以北偏小',
      en: 'a sphere of the mean radius in place of the ellipsoid: the flattening is ignored, areas come out too large south of about 35° and too small north of it',
    },
  },
  shanghai: {
    label: { zh: '上海2000 平面（近似）', en: 'Shanghai 2000 plane (approximate)' },
    reason: {
      zh: '中央经线 121°27′52″、投影面高 16.32 米；轴系平移与旋转未公布，故为近似，不作测绘成果用',
      en: 'central meridian 121°27′52″, plane at 16.32 m; offsets and rotation of the axes are not published, so this is approximate and not of survey grade',
    },
  },
  mercator: {
    label: { zh: 'Web 墨卡托平面（EPSG:3857）', en: 'Web Mercator plane (EPSG:3857)' },
    reason: {
      zh: '长度按 1/cos(纬度) 放大，面积按其平方放大，只宜显示，不可量算',
      en: 'lengths are stretched by 1/cos(latitude) and areas by its square: for showing, never for measuring',
    },
  },
} as const;
