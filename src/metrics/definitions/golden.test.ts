import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FigureState } from '../../domain/figure.ts';
import { computeCase, type GoldenCase, outFileOf, readGoldenCases } from './fixtures/golden-cases.ts';

const CASES = readGoldenCases();

/** Ten significant digits: more than any use, fewer than differ between two processors. */
function rounded(state: FigureState): unknown {
  if (state.kind !== 'ready') return state;
  const figures = state.figures.map((figure) => ({ ...figure, value: Number(figure.value.toPrecision(10)) }));
  return { ...state, figures };
}

function caseNamed(name: string): GoldenCase {
  const found = CASES.find((golden) => golden.name === name);
  if (!found) throw new Error(`no fixture in/${name}.json`);
  return found;
}

function valuesOf(name: string): readonly number[] {
  const state = computeCase(caseNamed(name));
  if (state.kind !== 'ready') throw new Error(`${name} is ${state.kind}`);
  return state.figures.map((figure) => figure.value);
}

/** Regenerate with `UPDATE_GOLDEN=1 npx vitest run src/metrics && npx biome format --write src/metrics`; review the diff. */
describe('golden figures', () => {
  it.each(CASES)('$name', (golden) => {
    const state = rounded(computeCase(golden));
    const file = outFileOf(golden);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${JSON.stringify(state, null, 1)}\n`);
    expect(existsSync(file), `no ${file}: run once with UPDATE_GOLDEN=1 and review it`).toBe(true);
    expect(state).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });
});

/** The working stands in the fixture; here are its results, so that no regeneration can change them. */
describe('figures worked by hand', () => {
  it('area: a square at the equator', () => {
    expect(valuesOf('area-by-hand')[0]).toBeCloseTo(1_230_907.21, 1);
  });

  it('area-share: two halves', () => {
    const [west = 0, east = 0, total = 0] = valuesOf('area-share-halves');
    expect(west).toBeCloseTo(0.5, 8);
    expect(east).toBeCloseTo(0.5, 8);
    expect(west + east).toBeCloseTo(1, 12);
    expect(total).toBeCloseTo(1, 9);
  });

  it('length-within: a hundredth of a degree of the equator', () => {
    expect(valuesOf('length-within-by-hand')).toEqual([expect.closeTo(1_113.1949, 4)]);
  });

  it('coverage: one disc in a big zone', () => {
    const [fraction = 0] = valuesOf('coverage-by-hand');
    const [areaSquareMeters = 0] = valuesOf('area-of-plain');
    expect(Math.abs((fraction * areaSquareMeters) / (Math.PI * 500 ** 2) - 1)).toBeLessThan(1e-4);
  });

  it('nearest-distance: a hundredth of a degree of the equator', () => {
    expect(valuesOf('nearest-distance-by-hand')).toEqual([expect.closeTo(1_113.1949, 4)]);
  });
});
