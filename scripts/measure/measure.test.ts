import { afterAll, describe, expect, it } from 'vitest';
import { box, collection, feature, measured, polygon, removeFiles, run, runByNpm, write } from './fixtures/command.ts';
import type { MeasureOutput } from './measure-output.ts';

afterAll(removeFiles);

/**
 * By hand: at the equator the radii of curvature are M = a(1−e²) = 6,335,439.3273 m and N = a = 6,378,137 m, so a box of
 * 0.01° × 0.01° about it has M·N·(0.01·π/180)² = 1,230,907.21 m² and a perimeter of 2·0.01·π/180·(M + N) = 4,437.87 m.
 */
const BOX_SQUARE_METERS = 1_230_907.21;
const BOX_PERIMETER_METERS = 4_437.87;

describe('measure', () => {
  it('measures zones by hand-worked values, in the shape that was promised', () => {
    const zones = collection(
      feature(polygon(box(121, -0.005, 0.01, 0.01)), { code: 'A' }),
      feature(polygon(box(121.01, -0.005, 0.03, 0.01)), { code: 'B' }),
    );
    const output = measured('--zones', write('hand.geojson', zones), '--id', 'code');
    expect(Object.keys(output)).toEqual(['method', 'zones', 'total', 'topology', 'timings']);
    expect(Object.keys(output.zones[0] ?? {})).toEqual(['id', 'areaSquareMeters', 'perimeterMeters', 'share']);
    expect(output.method).toBe('ellipsoid');
    expect(output.zones.map(({ id }) => id)).toEqual(['A', 'B']);
    expect(Math.abs((output.zones[0]?.areaSquareMeters ?? 0) / BOX_SQUARE_METERS - 1)).toBeLessThan(1e-8);
    expect(output.zones[0]?.perimeterMeters).toBeCloseTo(BOX_PERIMETER_METERS, 1);
    expect(output.zones[0]?.share).toBeCloseTo(0.25, 9);
    expect(Math.abs(output.total.areaSquareMeters / (4 * BOX_SQUARE_METERS) - 1)).toBeLessThan(1e-8);
    expect(output.topology).toEqual({ gaps: [], overlaps: [], invalid: [] });
  });

  it('lays parcels over zones: halves, classes, counts, what lies outside', () => {
    const zones = write(
      'two.geojson',
      collection(
        feature(polygon(box(121, 0, 0.02, 0.02)), { id: 'west' }),
        feature(polygon(box(121.02, 0, 0.02, 0.02)), { id: 'east' }),
      ),
    );
    const parcels = write(
      'parcels.geojson',
      collection(
        feature(polygon(box(121.015, 0.005, 0.01, 0.01)), { use: '住宅' }),
        feature(polygon(box(121.001, 0.001, 0.001, 0.001)), { use: '住宅' }),
        feature(polygon(box(121.035, 0.005, 0.01, 0.01)), { use: '商业' }),
        feature(polygon(box(121.03, 0.018, 0.001, 0.001)), {}),
      ),
    );
    const { overlay = [], outside = [] } = measured('--zones', zones, '--parcels', parcels, '--class', 'use');
    const cell = (zone: string, of: string | null) => overlay.find((row) => row.zone === zone && row.class === of);
    // A parcel of 0.01° × 0.01° halved, and one of a hundredth of it, all within 2 km of the equator: to 1e-6.
    expect(Math.abs((cell('west', '住宅')?.areaSquareMeters ?? 0) / (0.51 * BOX_SQUARE_METERS) - 1)).toBeLessThan(1e-6);
    expect(cell('west', '住宅')?.count).toBe(2);
    expect(cell('west', '住宅')?.share).toBeCloseTo(0.51 / 4, 6);
    expect(cell('east', '住宅')?.count).toBe(1);
    expect(cell('east', '商业')?.share).toBeCloseTo(0.5 / 4, 6);
    expect(cell('east', null)?.count).toBe(1);
    expect(overlay).toHaveLength(4);
    expect(outside).toHaveLength(1);
    expect(outside[0]?.class).toBe('商业');
    expect(Math.abs((outside[0]?.areaSquareMeters ?? 0) / (0.5 * BOX_SQUARE_METERS) - 1)).toBeLessThan(1e-6);
  });

  it('finds what lies near: one disc, half a disc, a zone out of reach, and all together', () => {
    const zones = write(
      'near-zones.geojson',
      collection(
        feature(polygon(box(121, 31, 0.02, 0.02)), {}, 7),
        feature(polygon(box(121.02, 31, 0.02, 0.02)), {}, 'b'),
        feature(polygon(box(121.2, 31, 0.02, 0.02))),
      ),
    );
    const near = write('near.geojson', collection(feature({ type: 'Point', coordinates: [121.02, 31.01] })));
    const { coverage = [], zones: rows, total } = measured('--zones', zones, '--near', near, '--within', '300,500');
    expect(rows.map(({ id }) => id)).toEqual([7, 'b', 2]);
    expect(coverage.map(({ zone, withinMeters }) => [zone, withinMeters])).toEqual([
      [7, 300],
      ['b', 300],
      [2, 300],
      [null, 300],
      [7, 500],
      ['b', 500],
      [2, 500],
      [null, 500],
    ]);
    const disc = Math.PI * 500 ** 2;
    const [west, , far, all] = coverage.slice(4);
    expect(Math.abs((west?.coveredSquareMeters ?? 0) / (disc / 2) - 1)).toBeLessThan(5e-4);
    expect(far?.coveredSquareMeters).toBe(0);
    expect(Math.abs((all?.coveredSquareMeters ?? 0) / disc - 1)).toBeLessThan(1e-4);
    expect(all?.fraction).toBeCloseTo((all?.coveredSquareMeters ?? 0) / total.areaSquareMeters, 12);
  });

  it('has the three methods differ as conventions.md says', () => {
    const height = ((Math.sqrt(9.5e6) / 6_371_008.8) * 180) / Math.PI;
    const width = height / Math.cos((31.4 * Math.PI) / 180);
    const zones = write(
      'square.geojson',
      collection(feature(polygon(box(121.25 - width / 2, 31.4 - height / 2, width, height)))),
    );
    const parcels = write(
      'same.geojson',
      collection(feature(polygon(box(121.25 - width, 31.4 - height, 2 * width, 2 * height)))),
    );
    const byMethod = (method: string) => measured('--zones', zones, '--parcels', parcels, '--method', method);
    for (const [method, area] of [
      ['ellipsoid', 9_491_997.24],
      ['national', 9_491_997.24],
      ['turf', 9_499_999.9],
    ] as const) {
      const output = byMethod(method);
      expect(output.method).toBe(method);
      expect(Math.abs(output.total.areaSquareMeters - area)).toBeLessThan(0.1);
      expect(output.overlay?.[0]?.areaSquareMeters).toBeCloseTo(output.total.areaSquareMeters, 2);
      expect(output.overlay?.[0]?.class).toBeNull();
    }
  });

  it('says where zones leave gaps, overlap and cross themselves', () => {
    const bowTie = [
      [121.3, 31],
      [121.32, 31.02],
      [121.32, 31],
      [121.3, 31.02],
      [121.3, 31],
    ];
    const frame = box(121, 31, 0.03, 0.03);
    const zones = write(
      'faults.geojson',
      collection(
        feature(polygon(frame, box(121.01, 31.01, 0.01, 0.01)), { id: 'frame' }),
        feature(polygon(box(121.01, 31.01, 0.004, 0.01)), { id: 'fills a part of the hole' }),
        feature(polygon(box(121.029, 31, 0.01, 0.03)), { id: 'laps over' }),
        feature(polygon(bowTie), { id: 'bow tie' }),
      ),
    );
    const { topology, zones: rows, total } = measured('--zones', zones);
    const area = (id: string) => rows.find((row) => row.id === id)?.areaSquareMeters ?? 0;
    expect(topology.gaps).toHaveLength(1);
    expect(topology.gaps[0]?.areaSquareMeters).toBeCloseTo(area('fills a part of the hole') * 1.5, 1);
    expect(topology.gaps[0]?.at[0]).toBeCloseTo(121.017, 6);
    expect(topology.overlaps).toHaveLength(1);
    expect(topology.overlaps[0]?.zones).toEqual(['frame', 'laps over']);
    expect(topology.invalid).toMatchObject([
      { layer: 'zones', id: 'bow tie', reason: expect.stringContaining('自相交') },
    ]);
    // Two lobes, each a quarter of the box round them.
    expect(area('bow tie') / area('frame')).toBeCloseTo((0.02 * 0.02) / 2 / (0.03 * 0.03 - 0.01 * 0.01), 3);
    const sum = rows.reduce((all, row) => all + row.areaSquareMeters, 0);
    expect(sum - total.areaSquareMeters).toBeCloseTo(topology.overlaps[0]?.areaSquareMeters ?? 0, 1);
  });

  it('counts two gaps that touch in a corner as two, and one that touches the outside in a corner as well', () => {
    const cells = Array.from({ length: 16 }, (_, index) => [index % 4, Math.floor(index / 4)] as const);
    const left = (x: number, y: number) => (x === 1 && y === 1) || (x === 2 && y === 2) || (x === 3 && y === 3);
    const tiles = cells
      .filter(([x, y]) => !left(x, y))
      .map(([x, y]) => feature(polygon(box(121 + x / 128, 31 + y / 128, 1 / 128, 1 / 128)), { id: `${x}/${y}` }));
    const { topology, zones } = measured('--zones', write('checkers.geojson', collection(...tiles)));
    const [one, other] = topology.gaps.map(({ areaSquareMeters }) => areaSquareMeters);
    expect(topology.gaps).toHaveLength(2);
    expect(one).toBeCloseTo(zones.find(({ id }) => id === '0/1')?.areaSquareMeters ?? 0, 2);
    expect(other).toBeCloseTo(zones.find(({ id }) => id === '0/2')?.areaSquareMeters ?? 0, 2);
  });

  it('measures a boundary run three times once, and says so; sources as well', () => {
    const around = box(121, 31, 0.01, 0.01);
    const thrice = polygon([...around, ...around.slice(1), ...around.slice(1)]);
    const file = write('thrice.geojson', collection(feature(thrice, { id: 'A' }), feature(null)));
    const once = write('once.geojson', collection(feature(polygon(around), { id: 'A' })));
    const { status, stdout, stderr } = run('--zones', once, '--near', file, '--within', '100', '--json');
    expect([status, stderr.split('\n')]).toEqual([0, [expect.stringMatching(/^thrice\.geojson: 1 个要素没有几何/)]]);
    expect((JSON.parse(stdout) as MeasureOutput).topology.invalid).toMatchObject([{ layer: 'near', id: 0 }]);
    const whole = measured('--zones', once).zones[0]?.areaSquareMeters ?? 0;
    const broken = write('thrice-alone.geojson', collection(feature(thrice, { id: 'A' })));
    const output = measured('--zones', broken);
    expect(output.zones[0]?.areaSquareMeters).toBeCloseTo(whole, 3);
    expect(output.topology.invalid).toMatchObject([{ layer: 'zones', id: 'A' }]);
  });

  it('gives each distance once, however often it is asked for', () => {
    const zones = write('distance.geojson', collection(feature(polygon(box(121, 31, 0.01, 0.01)))));
    const { coverage } = measured('--zones', zones, '--near', zones, '--within', '500, 5e2,+500.0,800');
    expect(coverage?.map(({ withinMeters }) => withinMeters)).toEqual([500, 500, 800, 800]);
  });

  it('takes empty layers, and says what it left out', () => {
    const empty = write('empty.geojson', collection());
    const output = measured('--zones', empty, '--parcels', empty, '--near', empty, '--within', '500');
    expect(output).toMatchObject({ zones: [], total: { areaSquareMeters: 0 }, overlay: [], outside: [] });
    expect(output.coverage).toEqual([{ zone: null, withinMeters: 500, coveredSquareMeters: 0, fraction: 0 }]);
    const { status, stderr } = run('--zones', write('null.geojson', collection(feature(null))), '--json');
    expect([status, stderr.trim()]).toEqual([
      0,
      'null.geojson: 1 个要素没有几何，未计入 · 1 features without geometry left out',
    ]);
  });

  it('prints tables to read without --json', () => {
    const zones = write('table.geojson', collection(feature(polygon(box(121, -0.005, 0.01, 0.01)), { id: '甲' })));
    const { status, stdout } = run('--zones', zones);
    expect(status).toBe(0);
    expect(stdout).toContain('面积 Area ha');
    expect(stdout).toContain('123.0907');
    expect(() => JSON.parse(stdout)).toThrowError();
  });
});

describe('npm run --silent measure', () => {
  it('prints one JSON object and nothing else', () => {
    const zones = write('npm.geojson', collection(feature(polygon(box(121, -0.005, 0.01, 0.01)), { id: 'A' })));
    const { status, stdout } = runByNpm('--zones', zones, '--json');
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as MeasureOutput).zones).toHaveLength(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('exits 2 with one line on standard error and nothing on standard output', () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [121, 31],
        [122, 31],
      ],
    };
    const { status, stdout, stderr } = runByNpm(
      '--zones',
      write('npm-bad.geojson', collection(feature(line))),
      '--json',
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/npm-bad\.geojson: feature 0 \(0\): .*LineString/);
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .filter((text) => !text.startsWith('npm warn')),
    ).toHaveLength(1);
  });
});
