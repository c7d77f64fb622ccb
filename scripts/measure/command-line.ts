import { AREA_SURFACES, type AreaMethod } from '../../src/geo/area-surface.ts';
import { InputError } from './input-error.ts';

/** What was asked for; files by their path. */
export interface MeasureCommand {
  readonly zones: string;
  readonly parcels?: string;
  readonly classField?: string;
  readonly near?: string;
  readonly withinMeters?: readonly number[];
  readonly idField?: string;
  readonly method: AreaMethod;
  readonly json: boolean;
}

export const usage = `用法 Usage:
  npm run --silent measure -- --zones Z.geojson [--parcels P.geojson --class FIELD] [--near N.geojson --within 500,800]
                              [--id FIELD] [--method ellipsoid|national|turf] [--json]

  --zones    面图层 polygons to measure
  --parcels  叠加图层 polygons laid over the zones; --class 分类字段 the field they are grouped by
  --near     来源图层 points, lines or polygons; --within 距离（米）distances in metres, several with commas
  --id       片区编号字段 the field that names a zone; else the feature's id, its property id, its place from 0
  --method   面积方法 ellipsoid: WGS84; national: 国土调查办发〔2008〕32号, CGCS2000; turf: 球面 sphere
  --json     一个 JSON 对象 one JSON object`;

const valueOptions = ['--zones', '--parcels', '--class', '--near', '--within', '--id', '--method'] as const;
type ValueOption = (typeof valueOptions)[number];

/** @throws InputError for an unknown option, one without its value or partner, and values that make no sense. */
export function readCommandLine(words: readonly string[]): MeasureCommand {
  const values = new Map<ValueOption, string>();
  let json = false;
  for (let index = 0; index < words.length; index += 1) {
    const [word = '', ...rest] = (words[index] ?? '').split('=');
    if (words[index] === '--json') {
      json = true;
      continue;
    }
    const option = valueOptions.find((known) => known === word);
    if (!option) throw new InputError(words[index] ?? '', { zh: '没有这个选项', en: 'no such option' });
    if (values.has(option)) throw new InputError(option, { zh: '给了两次', en: 'given twice' });
    const value = rest.length > 0 ? rest.join('=') : words[++index];
    if (value === undefined || value === '' || value.startsWith('--')) {
      throw new InputError(option, { zh: '缺少值', en: 'its value is missing' });
    }
    values.set(option, value);
  }
  const zones = values.get('--zones');
  if (!zones) throw new InputError('--zones', { zh: '必须给出片区文件', en: 'a file of zones is needed' });
  requirePair(values, '--class', '--parcels');
  requirePair(values, '--near', '--within');
  requirePair(values, '--within', '--near');
  const within = values.get('--within');
  return {
    zones,
    ...optional('parcels', values.get('--parcels')),
    ...optional('classField', values.get('--class')),
    ...optional('near', values.get('--near')),
    ...optional('withinMeters', within === undefined ? undefined : readDistances(within)),
    ...optional('idField', values.get('--id')),
    method: readMethod(values.get('--method') ?? 'ellipsoid'),
    json,
  };
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]?: Value });
}

function requirePair(values: ReadonlyMap<ValueOption, string>, given: ValueOption, needed: ValueOption): void {
  if (!values.has(given) || values.has(needed)) return;
  throw new InputError(given, { zh: `要与 ${needed} 一起给`, en: `is of use only together with ${needed}` });
}

/** 500, 0.5, 1e3; not 0x10, which JavaScript would take as well. */
const decimal = /^\+?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function readDistances(text: string): readonly number[] {
  const distances = text.split(',').map((word) => {
    const meters = decimal.test(word.trim()) ? Number(word) : Number.NaN;
    if (meters > 0 && meters <= 100_000) return meters;
    throw new InputError('--within', {
      zh: `距离应大于 0、不超过 100 公里，给的是「${word}」`,
      en: `a distance must be above 0 and at most 100 km, not “${word}”`,
    });
  });
  return [...new Set(distances)];
}

function readMethod(word: string): AreaMethod {
  const method = Object.keys(AREA_SURFACES).find((known) => known === word);
  if (method) return method as AreaMethod;
  throw new InputError('--method', {
    zh: `应为 ellipsoid、national 或 turf，给的是「${word}」`,
    en: `must be ellipsoid, national or turf, not “${word}”`,
  });
}
