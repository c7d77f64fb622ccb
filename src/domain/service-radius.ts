import type { LocalizedText } from './localized.ts';

export type ServiceRadiusId =
  | 'rail-station'
  | 'suburban-station-core'
  | 'suburban-station-direct'
  | 'tod-ring'
  | 'living-circle-15'
  | 'living-circle-10'
  | 'living-circle-5'
  | 'bus-stop'
  | 'park'
  | 'small-park'
  | 'waterfront-near'
  | 'waterfront';

/** How far something serves unless the analyst says otherwise. */
export interface ServiceRadius {
  readonly id: ServiceRadiusId;
  readonly label: LocalizedText;
  readonly radiusMeters: number;
  /**
   * `study`: from a study of the Shanghai suburbs. `custom`: in common use and not checked against a published rule, so
   * it is offered as a number to edit and never cited.
   */
  readonly basis: 'study' | 'custom';
}

/** The offers of the coverage lab and of facility service; every one can be edited. */
export const SERVICE_RADII: readonly ServiceRadius[] = [
  { id: 'rail-station', label: { zh: '轨道站点', en: 'Rail station' }, radiusMeters: 800, basis: 'custom' },
  {
    id: 'suburban-station-core',
    label: { zh: '郊区轨道站点 · 核心影响圈', en: 'Suburban station · core influence' },
    radiusMeters: 600,
    basis: 'study',
  },
  {
    id: 'suburban-station-direct',
    label: { zh: '郊区轨道站点 · 直接影响圈', en: 'Suburban station · direct influence' },
    radiusMeters: 1000,
    basis: 'study',
  },
  { id: 'tod-ring', label: { zh: 'TOD 圈', en: 'TOD ring' }, radiusMeters: 500, basis: 'custom' },
  {
    id: 'living-circle-15',
    label: { zh: '十五分钟生活圈（步行）', en: '15-minute living circle, on foot' },
    radiusMeters: 1000,
    basis: 'custom',
  },
  {
    id: 'living-circle-10',
    label: { zh: '十分钟生活圈（步行）', en: '10-minute living circle, on foot' },
    radiusMeters: 500,
    basis: 'custom',
  },
  {
    id: 'living-circle-5',
    label: { zh: '五分钟生活圈（步行）', en: '5-minute living circle, on foot' },
    radiusMeters: 300,
    basis: 'custom',
  },
  { id: 'bus-stop', label: { zh: '公交站点', en: 'Bus stop' }, radiusMeters: 500, basis: 'custom' },
  {
    id: 'park',
    label: { zh: '公园绿地（5000 平方米以上）', en: 'Park of 5,000 m² or more' },
    radiusMeters: 500,
    basis: 'custom',
  },
  { id: 'small-park', label: { zh: '小型公园绿地', en: 'Smaller park' }, radiusMeters: 300, basis: 'custom' },
  { id: 'waterfront-near', label: { zh: '滨水 · 近', en: 'Waterfront · near' }, radiusMeters: 200, basis: 'custom' },
  { id: 'waterfront', label: { zh: '滨水', en: 'Waterfront' }, radiusMeters: 500, basis: 'custom' },
];

const BY_ID = new Map(SERVICE_RADII.map((offer) => [offer.id, offer]));

/** @throws Error for an id that the offers have lost, which is a fault of the program. */
export function serviceRadius(id: ServiceRadiusId): ServiceRadius {
  const offer = BY_ID.get(id);
  if (!offer) throw new Error(`There is no service radius ${id}`);
  return offer;
}
