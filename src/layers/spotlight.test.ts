import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { townDatasets, townPlan } from '../test/town.ts';
import { buildStyle, paperGround } from './build-style.ts';
import { DIMMED } from './spotlight.ts';

const PLAN = townPlan();

function styleWith(litFeatureIds: ReadonlySet<string> | null) {
  return buildStyle({
    drawn: PLAN.layers.toReversed().map((layer) => ({ layer, opacity: 1 })),
    datasets: townDatasets(PLAN),
    theme: 'dark',
    locale: 'zh',
    highlight: { hovered: undefined, selected: undefined, contributing: [] },
    ground: paperGround('dark'),
    labDrawing: null,
    litFeatureIds,
    labelScale: 1,
  });
}

function paintOf(style: ReturnType<typeof styleWith>, id: string): Readonly<Record<string, unknown>> {
  const paint = style.layers.find((layer) => layer.id === id)?.paint;
  expect(paint, id).toBeDefined();
  return { ...paint };
}

describe('a spotlight', () => {
  it('makes a style that MapLibre accepts, for every kind of layer', () => {
    expect(validateStyleMin({ ...styleWith(new Set(['zone-1'])), glyphs: 'x/{fontstack}/{range}' })).toEqual([]);
  });

  it('dims what is not in it, names included, and leaves the base map alone', () => {
    const [plain, lit] = [styleWith(null), styleWith(new Set(['zone-1']))];
    expect(paintOf(lit, 'zones/name')['text-opacity']).toEqual([
      'case',
      ['in', ['get', 'id'], ['literal', ['zone-1']]],
      1,
      DIMMED,
    ]);
    expect(paintOf(lit, 'zones')['fill-opacity']).not.toEqual(paintOf(plain, 'zones')['fill-opacity']);
    const roads = plain.layers.filter(({ id }) => id.startsWith('base-roads'));
    expect(roads.length).toBeGreaterThan(0);
    for (const { id } of roads) expect(paintOf(lit, id)).toEqual(paintOf(plain, id));
  });
});
