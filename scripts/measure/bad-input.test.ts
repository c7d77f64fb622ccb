import { afterAll, describe, expect, it } from 'vitest';
import { box, collection, feature, polygon, removeFiles, run, type Shape, write } from './fixtures/command.ts';

afterAll(removeFiles);

describe('measure on bad input', () => {
  const good = () => write('good.geojson', collection(feature(polygon(box(121, 31, 0.01, 0.01)), { id: 'good' })));
  const bad = (geometry: unknown, properties = {}) => {
    return write(
      'bad.geojson',
      collection(feature(polygon(box(121, 31, 0.01, 0.01))), feature(geometry as Shape, properties)),
    );
  };
  const crs = (name: string) => ({ ...collection(), crs: { type: 'name', properties: { name } } });
  const cases: readonly [string, () => string[], RegExp][] = [
    ['no zones', () => [], /^--zones: /],
    ['an unknown option', () => ['--zones', good(), '--frobnicate'], /^--frobnicate: .*no such option/],
    ['an option without its value', () => ['--zones'], /^--zones: /],
    ['an unknown method', () => ['--zones', good(), '--method', 'guess'], /^--method: .*“guess”/],
    ['near without within', () => ['--zones', good(), '--near', good()], /^--near: .*--within/],
    ...['0', '-5', '1e9', 'far', '500,,800', 'NaN', '0x10', '５００', '1_000'].map(
      (text): [string, () => string[], RegExp] => [
        `a distance of ${text}`,
        () => ['--zones', good(), '--near', good(), '--within', text],
        /^--within: .*距离/,
      ],
    ),
    ['a file that is not there', () => ['--zones', 'nowhere.geojson'], /^nowhere\.geojson: .*ENOENT/],
    [
      'a file that is cut off',
      () => ['--zones', write('cut.geojson', '{"type":"FeatureColl')],
      /^cut\.geojson: .*JSON/,
    ],
    [
      'Chinese in GBK',
      // “区” in GBK is C7 F8, which is no UTF-8.
      () => ['--zones', write('gbk.geojson', Buffer.from('{"type":"FeatureCollection","name":"\xc7\xf8"}', 'latin1'))],
      /^gbk\.geojson: .*UTF-8/,
    ],
    [
      'nothing but brackets',
      () => ['--zones', write('deep.geojson', '['.repeat(10_000) + ']'.repeat(10_000))],
      /要素集/,
    ],
    [
      'an id that fills a page',
      () => ['--zones', bad({ type: 'Point', coordinates: [1, 2] }, { id: '长'.repeat(10_000) })],
      /feature 1 \("长{60}…"\): .*Point/,
    ],
    [
      'another system',
      () => ['--zones', write('crs.geojson', crs('urn:ogc:def:crs:EPSG::4549'))],
      /^crs\.geojson: .*EPSG::4549/,
    ],
    [
      'a line among the zones',
      () => [
        '--zones',
        bad(
          {
            type: 'LineString',
            coordinates: [
              [121, 31],
              [122, 31],
            ],
          },
          { id: 'L' },
        ),
      ],
      /^bad\.geojson: feature 1 \("L"\): .*LineString/,
    ],
    [
      'a collection',
      () => ['--zones', bad({ type: 'GeometryCollection', geometries: [] })],
      /feature 1: .*GeometryCollection/,
    ],
    [
      'a ring left open',
      () => ['--zones', bad(polygon(box(121, 31, 0.01, 0.01).slice(0, 4)))],
      /feature 1 \(1\): .*首尾相同/,
    ],
    ['latitude first', () => ['--zones', bad(polygon(box(31, 121, 0.01, 0.01)))], /feature 1 \(1\): .*坐标无效/],
    [
      'a coordinate that is no number',
      () => [
        '--zones',
        bad(
          polygon([
            [null as never, 31],
            [122, 31],
            [122, 32],
            [null as never, 31],
          ]),
        ),
      ],
      /feature 1: .*坐标/,
    ],
    [
      'a number beyond numbers',
      () => [
        '--zones',
        write(
          'huge.geojson',
          JSON.stringify(collection(feature(polygon(box(121, 31, 1, 1))))).replace('121,', '1e999,'),
        ),
      ],
      /feature 0 \(0\): /,
    ],
    ['the antimeridian', () => ['--zones', bad(polygon(box(-179.9, 31, 359.8, 0.01)))], /feature 1 \(1\): .*180°/],
    [
      'a source near the pole',
      () => [
        '--zones',
        good(),
        '--near',
        write(
          'pole.geojson',
          collection(
            feature({ type: 'Point', coordinates: [121, 89.9999] }),
            feature({ type: 'Point', coordinates: [0, 95] }),
          ),
        ),
        '--within',
        '500',
      ],
      /^pole\.geojson: feature 1: .*坐标无效/,
    ],
    [
      'a buffer across the antimeridian',
      () => [
        '--zones',
        write('seam.geojson', collection(feature(polygon(box(179.99, 31, 0.01, 0.01))))),
        '--near',
        write('seam-near.geojson', collection(feature({ type: 'Point', coordinates: [179.999, 31.005] }))),
        '--within',
        '500',
      ],
      /^seam\.geojson, seam-near\.geojson: .*对向经线/,
    ],
    [
      'two features of one id',
      () => [
        '--zones',
        write(
          'twice.geojson',
          collection(
            feature(polygon(box(121, 31, 1, 1)), { id: 'x' }),
            feature(polygon(box(123, 31, 1, 1)), { id: 'x' }),
          ),
        ),
      ],
      /feature 1 \("x"\): .*feature 0/,
    ],
    ['an id field that is missing', () => ['--zones', good(), '--id', 'code'], /feature 0: .*“code”/],
    [
      'a class field that nobody has',
      () => ['--zones', good(), '--parcels', good(), '--class', '__proto__'],
      /^good\.geojson: .*__proto__/,
    ],
    [
      'line breaks in an id',
      () => ['--zones', bad({ type: 'Point', coordinates: [1, 2] }, { id: 'a\nb' })],
      /feature 1 \("a\\nb"\): .*Point/,
    ],
  ];

  it.each(cases)('%s: exit 2, one line that says where and why, nothing on standard output', (_, words, expected) => {
    const { status, stdout, stderr } = run(...words(), '--json');
    expect(stderr).toMatch(expected);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
