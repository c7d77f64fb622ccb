import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { PlanFeature } from '../domain/feature.ts';
import type { Figure } from '../domain/figure.ts';
import type { FigureRequest } from '../domain/plan.ts';
import { computeFigures } from './compute.ts';
import { type Collections, contextOf } from './definitions/fixtures/context.ts';

const LABEL = { zh: '试例', en: 'Example' };
/** How far the parts of a whole may be off, as a share of it. */
const EXACT = 1e-6;

function area(id: string, ring: Position[], more: Record<string, unknown> = {}): PlanFeature {
  const properties = {
    id,
    name_zh: `${id}号`,
    name_en: id,
    dataClass: 'traced' as const,
    sources: ['survey'],
    ...more,
  };
  return { type: 'Feature', geometry: { type: 'Polygon', coordinates: [ring] }, properties };
}

/** A lattice of shaken corners, so that neighbours share their edges; some cells are left out or cut in two. */
interface Tiling {
  readonly columns: number;
  readonly rows: number;
  readonly shakes: readonly number[];
  readonly classes: readonly number[];
}

const tiling: fc.Arbitrary<Tiling> = fc
  .record({ columns: fc.integer({ min: 1, max: 7 }), rows: fc.integer({ min: 1, max: 6 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.constant(rows),
      shakes: fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 120, maxLength: 120 }),
      // 0 leaves the cell out.
      classes: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: columns * rows, maxLength: columns * rows }),
    }),
  );

const [WEST, SOUTH, SIZE] = [121.17, 31.39, 0.05];

function cellsOf({ columns, rows, shakes }: Tiling, reach: number): Position[][] {
  const corner = (column: number, row: number): Position => {
    const at = 2 * (row * (columns + 1) + column);
    const x = (column + (shakes[at % shakes.length] ?? 0)) / columns;
    const y = (row + (shakes[(at + 1) % shakes.length] ?? 0)) / rows;
    return [WEST + SIZE * (0.5 + (x - 0.5) * reach), SOUTH + SIZE * (0.5 + (y - 0.5) * reach)];
  };
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const first = corner(column, row);
    return [first, corner(column + 1, row), corner(column + 1, row + 1), corner(column, row + 1), first];
  });
}

const parcelsOf = (of: Tiling) =>
  cellsOf(of, 1).flatMap((ring, index) => {
    const kind = of.classes[index] ?? 0;
    return kind === 0 ? [] : [area(`parcel-${index}`, ring, { use: `use-${kind}` })];
  });
const zonesOf = (of: Tiling, reach: number) => cellsOf(of, reach).map((ring, index) => area(`zone-${index}`, ring));

function figuresOf(request: FigureRequest, collections: Record<string, PlanFeature[]>): readonly Figure[] {
  const entries = Object.entries(collections).map(
    ([id, features]) => [id, { type: 'FeatureCollection', features }] as const,
  );
  const state = computeFigures(request, contextOf(Object.fromEntries(entries) as Collections));
  if (state.kind !== 'ready') throw new Error(JSON.stringify(state));
  return state.figures;
}

function expectSame(one: number, other: number, whole: number): void {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(EXACT * whole);
}

const sum = (figures: readonly Figure[]) => figures.reduce((total, { value }) => total + value, 0);

describe('the overlap matrix of random tilings', () => {
  const matrix = (parcels: PlanFeature[], zones: PlanFeature[]) =>
    figuresOf(
      {
        id: 'matrix',
        metric: 'overlap-matrix',
        label: LABEL,
        over: { datasetId: 'zones' },
        of: { datasetId: 'parcels' },
        classField: 'use',
      },
      { zones, parcels },
    ).filter(({ facets }) => facets?.measure === 'area');
  const areas = (features: PlanFeature[]) =>
    figuresOf({ id: 'area', metric: 'area', label: LABEL, of: { datasetId: 'zones' } }, { zones: features });

  it('has rows that add up to their zones, and columns that add up to their classes', () => {
    fc.assert(
      fc.property(tiling, tiling, fc.constantFrom(0.6, 1, 1.3), (parcelTiling, zoneTiling, reach) => {
        const [parcels, zones] = [parcelsOf(parcelTiling), zonesOf(zoneTiling, reach)];
        fc.pre(parcels.length > 0);
        const figures = matrix(parcels, zones);
        const zoneAreas = areas(zones).filter(({ subjectFeatureId }) => subjectFeatureId);
        for (const { subjectFeatureId, value } of zoneAreas) {
          const row = figures.filter((figure) => figure.subjectFeatureId === subjectFeatureId);
          expect(row.some(({ facets }) => facets?.part === 'overlap')).toBe(false);
          expectSame(sum(row), value, value);
        }
        const parcelAreas = new Map(areas(parcels).map((figure) => [figure.subjectFeatureId, figure.value]));
        for (const use of new Set(parcels.map(({ properties }) => String(properties.use)))) {
          const column = figures.filter(
            ({ facets, subjectFeatureId }) =>
              facets?.classValue === use && (subjectFeatureId !== null || facets.part === 'outside'),
          );
          const members = parcels.filter(({ properties }) => properties.use === use);
          const whole = members.reduce((total, { properties }) => total + (parcelAreas.get(properties.id) ?? 0), 0);
          expectSame(sum(column), whole, whole);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lists what lies over itself apart, so that the rows still add up', () => {
    fc.assert(
      fc.property(tiling, tiling, (parcelTiling, zoneTiling) => {
        const once = parcelsOf(parcelTiling);
        fc.pre(once.length > 0);
        const [first] = once;
        const twice = first
          ? [...once, { ...first, properties: { ...first.properties, id: 'again', use: 'use-9' } }]
          : once;
        const zones = zonesOf(zoneTiling, 1.3);
        const figures = matrix(twice, zones);
        for (const { subjectFeatureId, value } of areas(zones).filter((figure) => figure.subjectFeatureId)) {
          const row = figures.filter((figure) => figure.subjectFeatureId === subjectFeatureId);
          const overlap = row.filter(({ facets }) => facets?.part === 'overlap');
          expectSame(sum(row) - 2 * sum(overlap), value, value);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('coverage of random tilings', () => {
  it('covers as a whole what it covers part by part, and deeper ground lies in shallower', () => {
    const stops = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(tiling, stops, fc.integer({ min: 50, max: 1500 }), (zoneTiling, places, distanceMeters) => {
        const zones = zonesOf(zoneTiling, 1);
        const points = places.map(
          ([x, y], index): PlanFeature => ({
            ...area(`stop-${index}`, []),
            geometry: { type: 'Point', coordinates: [WEST + SIZE * x, SOUTH + SIZE * y] },
          }),
        );
        const figures = figuresOf(
          {
            id: 'cover',
            metric: 'coverage',
            label: LABEL,
            target: { datasetId: 'zones' },
            sources: { datasetId: 'stops' },
            distanceMeters,
            depths: [1, 2],
            alsoCovered: true,
          },
          { zones, stops: points },
        ).filter(({ facets }) => facets?.measure === 'covered');
        const at = (depth: number) => figures.filter(({ facets }) => facets?.depth === depth);
        for (const depth of [1, 2]) {
          const [parts, total] = [at(depth).filter((each) => each.subjectFeatureId), at(depth).at(-1)?.value ?? 0];
          expectSame(sum(parts), total, Math.max(total, 1));
        }
        for (const [index, deep] of at(2).entries()) {
          expect(deep.value).toBeLessThanOrEqual((at(1)[index]?.value ?? 0) * (1 + EXACT) + EXACT);
        }
      }),
      { numRuns: 20 },
    );
  });
});
