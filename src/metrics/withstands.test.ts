import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PlanFeature } from '../domain/feature.ts';
import type { AnalysisRequest } from '../domain/plan.ts';
import { analyse } from './analyse.ts';
import { contextOf } from './definitions/fixtures/context.ts';

const LABEL = { zh: '试例', en: 'Example' };
const ZONES = { datasetId: 'zones' };
const OTHERS = { datasetId: 'others' };
const named = { id: 'hostile', label: LABEL };
const covering = { ...named, target: ZONES, sources: OTHERS, distanceMeters: 500 };

/** One request of every kind, over zones and others. */
const REQUESTS: readonly AnalysisRequest[] = [
  { ...named, metric: 'area', of: ZONES },
  { ...named, metric: 'area-share', of: ZONES, whole: OTHERS },
  { ...named, metric: 'perimeter', of: ZONES },
  { ...named, metric: 'compactness', of: ZONES },
  { ...named, metric: 'centroid', of: ZONES },
  { ...named, metric: 'length-within', of: OTHERS, within: ZONES, toleranceMeters: 5 },
  { ...named, metric: 'nearest-distance', from: ZONES, to: OTHERS, measuredFrom: 'nearest-place' },
  { ...named, metric: 'line-density', of: OTHERS, over: ZONES },
  { ...named, metric: 'point-density', of: OTHERS, over: ZONES },
  { ...named, metric: 'reconcile', of: ZONES },
  { ...covering, metric: 'coverage', depths: [1, 2], denominator: { kind: 'class', of: ZONES } },
  {
    ...covering,
    metric: 'coverage-barriers',
    barriers: [OTHERS],
    gates: OTHERS,
    gateToleranceMeters: 50,
    gridMeters: 100,
  },
  { ...covering, metric: 'network-coverage', network: OTHERS, joinMeters: 50, accessMeters: 100, gridMeters: 100 },
  {
    ...named,
    metric: 'facility-service',
    target: ZONES,
    services: [{ id: 'one', label: LABEL, facilities: OTHERS, radiusMeters: 500 }],
  },
  { ...named, metric: 'overlap-matrix', over: ZONES, of: OTHERS, classField: 'use' },
  { ...named, metric: 'topology', of: ZONES, within: OTHERS },
];

const ring = (west: number, south: number, size: number): Position[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const polygon = (...coordinates: Position[][]): Geometry => ({ type: 'Polygon', coordinates });
const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
const point = (...coordinates: Position): Geometry => ({ type: 'Point', coordinates });

const ZONE = polygon(ring(121.2, 31.4, 0.01));

/** What somebody may drop on the map: zones, and the others. */
const HOSTILE: Readonly<
  Record<string, readonly [zones: readonly (Geometry | null)[], others: readonly (Geometry | null)[]]>
> = {
  'empty layers': [[], []],
  'an empty layer of others': [[ZONE], []],
  'nothing located': [[null], [null]],
  'a single point': [[point(121.2, 31.4)], [point(121.2, 31.4)]],
  'points without positions': [[ZONE], [{ type: 'MultiPoint', coordinates: [] }]],
  'a line that stands still': [[ZONE], [line([121.205, 31.405], [121.205, 31.405])]],
  'a zone in the hole of another': [
    [polygon(ring(121.2, 31.4, 0.01), ring(121.203, 31.403, 0.004)), polygon(ring(121.204, 31.404, 0.002))],
    [line([121.19, 31.405], [121.22, 31.405])],
  ],
  'slivers of 1e-9 degrees': [
    [
      polygon([
        [121.2, 31.4],
        [121.21, 31.4],
        [121.21, 31.400000001],
        [121.2, 31.400000001],
        [121.2, 31.4],
      ]),
    ],
    [polygon(ring(121.2, 31.4, 1e-9))],
  ],
  'a thousand identical polygons': [[ZONE], Array.from({ length: 1000 }, () => ZONE)],
  'a thousand identical points': [[ZONE], Array.from({ length: 1000 }, () => point(121.205, 31.405))],
  'a polygon across the antimeridian': [[polygon(ring(-179.9, 31, 359.8))], [ZONE]],
  'a polygon about the pole': [
    [
      polygon([
        [-180, 89],
        [0, 89],
        [180, 89],
        [180, 90],
        [-180, 90],
        [-180, 89],
      ]),
    ],
    [ZONE],
  ],
  'boundaries that cross themselves': [
    [
      polygon([
        [121.2, 31.4],
        [121.21, 31.41],
        [121.21, 31.4],
        [121.2, 31.41],
        [121.2, 31.4],
      ]),
    ],
    [
      polygon([
        [121.2, 31.4],
        [121.21, 31.41],
        [121.21, 31.4],
        [121.2, 31.41],
        [121.2, 31.4],
      ]),
    ],
  ],
  'a boundary that is no area': [
    [
      polygon([
        [121.2, 31.4],
        [121.21, 31.4],
        [121.22, 31.4],
        [121.2, 31.4],
      ]),
    ],
    [ZONE],
  ],
  'coordinates that are no numbers': [
    [
      polygon([
        [121.2, Number.NaN],
        [121.21, 31.4],
        [121.2, 31.41],
        [121.2, Number.NaN],
      ]),
    ],
    [ZONE],
  ],
  'coordinates off the globe': [[ZONE], [point(999, 31.4)]],
  'rings that are not closed': [[polygon(ring(121.2, 31.4, 0.01).slice(0, 4))], [ZONE]],
  'a geometry collection': [[ZONE], [{ type: 'GeometryCollection', geometries: [point(121.2, 31.4)] }]],
};

function features(geometries: readonly (Geometry | null)[], prefix: string): PlanFeature[] {
  return geometries.map((geometry, index) => ({
    type: 'Feature',
    geometry,
    properties: { id: `${prefix}-${index}`, name_zh: '某', name_en: 'Some', dataClass: 'traced', sources: ['survey'] },
  }));
}

function ask(
  request: AnalysisRequest,
  [zones, others]: readonly [readonly (Geometry | null)[], readonly (Geometry | null)[]],
) {
  const collection = (of: readonly (Geometry | null)[], prefix: string) =>
    ({ type: 'FeatureCollection', features: features(of, prefix) }) as const;
  return analyse(request, contextOf({ zones: collection(zones, 'zone'), others: collection(others, 'other') }));
}

function expectAnswered(state: ReturnType<typeof analyse>): void {
  if (state.kind === 'failed') {
    expect(state.reason.zh).toMatch(/\p{Script=Han}/u);
    // A reason in words, not the message of some exception.
    expect(state.reason.en).not.toMatch(
      /undefined|TypeError|Cannot read|not iterable|not a function|The computation failed/,
    );
    return;
  }
  if (state.kind !== 'ready') throw new Error(state.kind);
  for (const { value, id } of state.figures) expect(Number.isFinite(value), id).toBe(true);
}

describe.each(Object.entries(HOSTILE))('%s', (_, layers) => {
  it.each(REQUESTS)('$metric gives finite figures or a reason in words', (request) => {
    expectAnswered(ask(request, layers));
  });
});

describe('distances that make no sense', () => {
  const layers = [[ZONE], [line([121.19, 31.405], [121.22, 31.405])]] as const;
  const withDistance = REQUESTS.filter((request) => 'distanceMeters' in request);

  it.each([0, -500, 1e9, Number.NaN, Number.POSITIVE_INFINITY])('%d m is refused in words', (distanceMeters) => {
    for (const request of withDistance) {
      const state = ask({ ...request, distanceMeters, gates: undefined } as AnalysisRequest, layers);
      if (state.kind === 'ready') throw new Error(`${request.metric} took ${distanceMeters} m`);
      expectAnswered(state);
    }
  });
});
