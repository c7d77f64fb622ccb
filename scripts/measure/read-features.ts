import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Feature, Geometry } from 'geojson';
import type { LocalizedText } from '../../src/domain/localized.ts';
import { InputError } from './input-error.ts';

/** A file as it was read. Features whose geometry is null are left out and counted. */
export interface FeatureFile {
  readonly file: string;
  readonly features: readonly LocatedFeature[];
  readonly unlocatedCount: number;
}

export interface LocatedFeature {
  /** Its place in the file, from 0. */
  readonly index: number;
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
}

/** Names that mean longitude and latitude on WGS84, or on CGCS2000, which is the same to well under a metre. */
const knownSystems = /(CRS:?84|EPSG:{1,2}(\d[\d.]*)?:?(4326|4490)|^WGS ?84$|^CGCS2000$)$/i;

/** @throws InputError when the file cannot be read or is no GeoJSON in longitude and latitude. */
export function readFeatures(file: string): FeatureFile {
  const document = parse(file);
  refuseOtherSystems(file, document);
  const all = featuresOf(file, document);
  const located = all.flatMap((feature, index): LocatedFeature[] => {
    if (!isObject(feature) || feature.type !== 'Feature' || !('geometry' in feature)) {
      throw new InputError(placeOf(file, index), { zh: '不是 GeoJSON 要素', en: 'is not a GeoJSON feature' });
    }
    const { geometry, properties, id } = feature as unknown as Feature<Geometry | null>;
    if (geometry === null) return [];
    const own = isObject(properties) ? properties : {};
    return [{ index, id, properties: own, geometry: checked(file, index, geometry) }];
  });
  return { file, features: located, unlocatedCount: all.length - located.length };
}

/** More of what a feature calls itself makes no line that one reads. */
const LONGEST_ID = 60;

/** `zones.geojson: feature 3 ("A")`: the file, the place from 0 and what it calls itself. */
export function placeOf(file: string, index: number, id?: unknown): string {
  const shown = typeof id === 'string' && id.length > LONGEST_ID ? `${id.slice(0, LONGEST_ID)}…` : id;
  const named = typeof shown === 'string' || typeof shown === 'number' ? ` (${JSON.stringify(shown)})` : '';
  return `${path.basename(file)}: feature ${index}${named}`;
}

function parse(file: string): unknown {
  const text = decoded(file, readBytes(file));
  try {
    return JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new InputError(file, { zh: '不是 JSON', en: `is not JSON: ${detail}` });
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new InputError(file, { zh: `读不到文件（${code}）`, en: `cannot be read (${code})` });
  }
}

/** JSON is UTF-8 (RFC 8259); of GBK every Chinese name would come out as question marks. A byte order mark is left out. */
function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(file, {
      zh: '不是 UTF-8 编码（可能是 GBK），请先转存为 UTF-8',
      en: 'is not in UTF-8 (GBK, perhaps); save it as UTF-8 first',
    });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuseOtherSystems(file: string, document: unknown): void {
  if (!isObject(document) || document.crs === undefined || document.crs === null) return;
  const properties = isObject(document.crs) ? document.crs.properties : undefined;
  const name = isObject(properties) ? properties.name : undefined;
  if (typeof name === 'string' && knownSystems.test(name)) return;
  const named = typeof name === 'string' ? name : JSON.stringify(document.crs);
  throw new InputError(file, {
    zh: `坐标系是 ${named}，须先转为 WGS84 经纬度`,
    en: `its coordinate system is ${named}; convert it to longitude and latitude on WGS84 first`,
  });
}

function featuresOf(file: string, document: unknown): readonly unknown[] {
  if (isObject(document) && document.type === 'FeatureCollection' && Array.isArray(document.features)) {
    return document.features;
  }
  if (isObject(document) && document.type === 'Feature') return [document];
  throw new InputError(file, { zh: '不是 GeoJSON 要素集', en: 'is not a GeoJSON FeatureCollection' });
}

/** How deep the positions stand in the coordinates of each kind. */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** Lets pass only what has the build of a geometry; whether its numbers make sense is for those who measure. */
function checked(file: string, index: number, geometry: unknown): Geometry {
  const refuse = (reason: LocalizedText) => new InputError(placeOf(file, index), reason);
  if (!isObject(geometry) || typeof geometry.type !== 'string') {
    throw refuse({ zh: '几何不是对象', en: 'its geometry is not an object' });
  }
  const depth = depths[geometry.type];
  if (depth === undefined) {
    throw refuse({ zh: `不支持 ${geometry.type}`, en: `${geometry.type} is not supported` });
  }
  if (!hasDepth(geometry.coordinates, depth)) {
    throw refuse({
      zh: `${geometry.type} 的坐标结构不对`,
      en: `the coordinates of its ${geometry.type} are malformed`,
    });
  }
  return geometry as unknown as Geometry;
}

function hasDepth(value: unknown, depth: number): boolean {
  if (!Array.isArray(value)) return false;
  if (depth === 0) return typeof value[0] === 'number' && typeof value[1] === 'number';
  for (const inner of value) if (!hasDepth(inner, depth - 1)) return false;
  return true;
}
