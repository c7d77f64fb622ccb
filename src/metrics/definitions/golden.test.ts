import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Figure, FigureState } from '../../domain/figure.ts';
import { computeCase, outFileOf, readGoldenCases } from './fixtures/golden-cases.ts';

const CASES = readGoldenCases();

/**
 * Ten significant digits: more than any use, fewer than differ between two processors. What is left of two areas that
 * are subtracted has fewer to give: square millimetres of square kilometres.
 */
function roundedValue({ value, facets }: Figure): number {
  const isDifference = facets?.measure?.startsWith('against-') ?? false;
  return isDifference ? Math.round(value * 1e3) / 1e3 + 0 : Number(value.toPrecision(10));
}

function rounded(state: FigureState): unknown {
  if (state.kind !== 'ready') return state;
  return { ...state, figures: state.figures.map((figure) => ({ ...figure, value: roundedValue(figure) })) };
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
