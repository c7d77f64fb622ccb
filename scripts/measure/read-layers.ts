import path from 'node:path';
import type { Geometry } from 'geojson';
import type { LocalizedText } from '../../src/domain/localized.ts';
import { type FlatLayer, flattenLayer, LayerError } from '../../src/geo/flat-layer.ts';
import { isLinear, isPointlike, isPolygonal, linesOf, type Polygonal, pointsOf } from '../../src/geo/geometry.ts';
import { GeometryError } from '../../src/geo/geometry-error.ts';
import { type Fault, repair } from '../../src/geo/repair.ts';
import type { Label, MeasuredParcels, MeasuredZone } from '../../src/metrics/measure-layers.ts';
import { InputError } from './input-error.ts';
import { type FeatureFile, type LocatedFeature, placeOf, readFeatures } from './read-features.ts';

/** A feature that was repaired before it was measured. */
export interface InvalidRow {
  readonly layer: 'zones' | 'parcels' | 'near';
  readonly id: Label;
  readonly reason: string;
  readonly at: readonly [number, number];
}

export interface PolygonLayer<Items> {
  readonly items: Items;
  readonly invalid: readonly InvalidRow[];
  /** Records without geometry, left out. */
  readonly unlocatedCount: number;
}

const faultWords: Readonly<Record<Fault['kind'], LocalizedText>> = {
  'self-crossing': {
    zh: '边界自相交，已按奇偶规则修复',
    en: 'its boundary crosses itself; repaired by the even-odd rule',
  },
  'overlapping-parts': { zh: '各部分互相重叠，已合并', en: 'its parts overlap; merged' },
};

/** @throws InputError with file and feature for what is no polygon, is broken, or has the id of another. */
export function readZones(file: string, idField: string | undefined): PolygonLayer<readonly MeasuredZone[]> {
  const read = readFeatures(file);
  const idOf = (feature: LocatedFeature): Label => idOfFeature(read, feature, idField);
  const seen = new Map<Label, number>();
  for (const feature of read.features) {
    const id = idOf(feature);
    const other = seen.get(id);
    if (other !== undefined) {
      throw new InputError(placeOf(file, feature.index, id), {
        zh: `编号与要素 ${other} 相同`,
        en: `feature ${other} has the same id`,
      });
    }
    seen.set(id, feature.index);
  }
  const { items, invalid } = readPolygons(read, 'zones', idOf);
  return { items: items.map(({ feature, geometry }) => ({ id: idOf(feature), geometry })), invalid, ...countOf(read) };
}

/** The class of a parcel without the field is null. @throws InputError as `readZones`. */
export function readParcels(file: string, classField: string | undefined): PolygonLayer<MeasuredParcels> {
  const read = readFeatures(file);
  const { items, invalid, flat } = readPolygons(read, 'parcels', (feature) => labelOf(feature.id) ?? feature.index);
  const classOf = ({ properties }: LocatedFeature): Label =>
    classField !== undefined && Object.hasOwn(properties, classField) ? labelOf(properties[classField]) : null;
  if (
    classField !== undefined &&
    items.length > 0 &&
    !items.some(({ feature }) => Object.hasOwn(feature.properties, classField))
  ) {
    throw new InputError(path.basename(file), {
      zh: `没有要素有字段「${classField}」`,
      en: `no feature has a field “${classField}”`,
    });
  }
  return {
    items: { layer: flat, classes: items.map(({ feature }) => classOf(feature)) },
    invalid,
    ...countOf(read),
  };
}

/** Polygons among the sources are repaired as zones are. @throws InputError for broken coordinates. */
export function readSources(file: string): PolygonLayer<readonly Geometry[]> {
  const read = readFeatures(file);
  const invalid: InvalidRow[] = [];
  const items = read.features.flatMap(({ index, id, geometry }): readonly Geometry[] => {
    try {
      if (isPointlike(geometry)) pointsOf(geometry);
      if (isLinear(geometry)) linesOf(geometry);
      if (!isPolygonal(geometry)) return [geometry];
      flattenLayer([geometry]);
      const sound = repairedInto(invalid, geometry, { layer: 'near', id: labelOf(id) ?? index });
      return sound ? [sound] : [];
    } catch (error) {
      throw asInputError(error, placeOf(file, index, id));
    }
  });
  return { items, invalid, ...countOf(read) };
}

/** The geometry as it can be measured, null when nothing of it is left; what was wrong is told. */
function repairedInto(
  invalid: InvalidRow[],
  geometry: Polygonal,
  named: Pick<InvalidRow, 'layer' | 'id'>,
): Polygonal | null {
  const repaired = repair(geometry);
  if (!repaired.fault) return geometry;
  const { kind, at } = repaired.fault;
  const { zh, en } = faultWords[kind];
  invalid.push({ ...named, reason: `${zh} · ${en}`, at });
  return repaired.geometry;
}

function countOf({ unlocatedCount }: FeatureFile): { unlocatedCount: number } {
  return { unlocatedCount };
}

/** The field that was named, else the feature's own id, its property `id`, its place. */
function idOfFeature({ file }: FeatureFile, feature: LocatedFeature, idField: string | undefined): Label {
  const { properties, index } = feature;
  if (idField === undefined)
    return labelOf(feature.id) ?? labelOf(Object.hasOwn(properties, 'id') ? properties.id : null) ?? index;
  const id = Object.hasOwn(properties, idField) ? labelOf(properties[idField]) : null;
  if (id !== null) return id;
  throw new InputError(placeOf(file, index, feature.id), {
    zh: `没有编号字段「${idField}」`,
    en: `has no id in the field “${idField}”`,
  });
}

/** Text, numbers and truth values name things; anything else does not. */
function labelOf(value: unknown): Label {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

interface PolygonFeature {
  readonly feature: LocatedFeature;
  readonly geometry: Polygonal;
}

function readPolygons(
  { file, features }: FeatureFile,
  layer: InvalidRow['layer'],
  idOf: (feature: LocatedFeature) => Label,
): { items: readonly PolygonFeature[]; flat: FlatLayer; invalid: readonly InvalidRow[] } {
  const polygons = features.map((feature): PolygonFeature => {
    const { geometry, index } = feature;
    if (isPolygonal(geometry)) return { feature, geometry };
    const reason = { zh: `是 ${geometry.type}，应为面`, en: `is a ${geometry.type}; a polygon is expected` };
    throw new InputError(placeOf(file, index, idOf(feature)), reason);
  });
  const flat = flattened(polygons, (broken) =>
    broken ? placeOf(file, broken.index, idOf(broken)) : path.basename(file),
  );
  const invalid: InvalidRow[] = [];
  const items = polygons.flatMap(({ feature, geometry }): PolygonFeature[] => {
    const sound = repairedInto(invalid, geometry, { layer, id: idOf(feature) });
    return sound ? [{ feature, geometry: sound }] : [];
  });
  return { items, invalid, flat: invalid.length === 0 ? flat : flattened(items, () => path.basename(file)) };
}

/** The flat layer is made here, since it is the check of every ring as well. */
function flattened(
  polygons: readonly PolygonFeature[],
  placeOfBroken: (feature: LocatedFeature | undefined) => string,
): FlatLayer {
  try {
    return flattenLayer(polygons.map(({ geometry }) => geometry));
  } catch (error) {
    const broken = error instanceof LayerError ? polygons[error.featureIndex]?.feature : undefined;
    throw asInputError(error, placeOfBroken(broken));
  }
}

function asInputError(error: unknown, place: string): unknown {
  return error instanceof GeometryError ? new InputError(place, error.reason) : error;
}
