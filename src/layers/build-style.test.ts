import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../domain/feature.ts';
import { LOCALES } from '../domain/localized.ts';
import { townDatasets, townPlan } from '../test/town.ts';
import { buildStyle, type Ground, paperGround, type StyleInput } from './build-style.ts';
import { LABELS_MARKER_ID, PLAN_MARKER_ID } from './order.ts';

const PLAN = townPlan();
const DATASETS = townDatasets(PLAN);
const NOTHING_LIT = { hovered: undefined, selected: undefined, contributing: [] };
/** Every layer of the plan, bottom first. */
const EVERY_LAYER = PLAN.layers.toReversed().map((layer) => ({ layer, opacity: 1 }));

function styleOf(more: Partial<StyleInput> = {}): StyleSpecification {
  const theme = more.theme ?? 'light';
  return buildStyle({
    drawn: EVERY_LAYER,
    datasets: DATASETS,
    theme,
    locale: 'zh',
    highlight: NOTHING_LIT,
    ground: paperGround(theme),
    labDrawing: null,
    litFeatureIds: null,
    labelScale: 1,
    ...more,
  });
}

const idsOf = ({ layers }: StyleSpecification) => layers.map(({ id }) => id);

/** The features of every source of the style that holds features itself. */
function featuresInSources({ sources }: StyleSpecification): GeoJSON.Feature[] {
  return Object.values(sources).flatMap((source) => {
    if (source.type !== 'geojson' || typeof source.data === 'string') return [];
    return source.data.type === 'FeatureCollection' ? source.data.features : [];
  });
}

describe('the whole style', () => {
  const feature = DATASETS.get('zones')?.collection.features[0];

  it.each(LOCALES.flatMap((locale) => (['light', 'dark'] as const).map((theme) => ({ locale, theme }))))(
    'keeps the style spec: $locale, $theme',
    ({ locale, theme }) => {
      const lit = { hovered: undefined, selected: feature, contributing: [] };
      expect(validateStyleMin(styleOf({ locale, theme, highlight: lit }))).toEqual([]);
      expect(validateStyleMin(styleOf({ locale, theme, datasets: new Map() }))).toEqual([]);
      expect(validateStyleMin(styleOf({ locale, theme, drawn: [] }))).toEqual([]);
    },
  );

  it('has every id once, and a source for every layer that needs one', () => {
    const style = styleOf();
    expect(new Set(idsOf(style)).size).toBe(style.layers.length);
    for (const layer of style.layers) {
      if (layer.type !== 'background') expect(Object.keys(style.sources), layer.id).toContain(layer.source);
    }
  });

  it('loses only the layers of a dataset that could not be read', () => {
    const datasets = new Map([...DATASETS].filter(([id]) => id !== 'zones'));
    expect(idsOf(styleOf({ datasets }))).toEqual(idsOf(styleOf()));
    const held = featuresInSources(styleOf({ datasets })).map(({ properties }) => properties?.id);
    expect(held).not.toContain('zone-1');
    expect(held).toContain('core-rd');
  });

  it('shows over an outside map the plan and not the own base map', () => {
    const outside: Ground = { sources: {}, layers: [{ id: 'ground/sea', type: 'background' }], own: false };
    const ids = idsOf(styleOf({ ground: outside }));
    expect(ids[0]).toBe('ground/sea');
    expect(ids.filter((id) => id.startsWith('base-'))).toEqual([]);
    expect(ids).toContain('zones');
  });
});

const someDrawn = fc.shuffledSubarray(EVERY_LAYER);

describe('the z-order', () => {
  it('has every name above every drawing, and the base map below the plan, whatever is on and in any order', () => {
    fc.assert(
      fc.property(someDrawn, (drawn) => {
        const { layers } = styleOf({ drawn });
        const at = (id: string) => layers.findIndex((layer) => layer.id === id);
        for (const [index, { id, type }] of layers.entries()) {
          expect(type === 'symbol', id).toBe(index > at(LABELS_MARKER_ID));
          if (type !== 'symbol' && id.startsWith('base-')) expect(index).toBeLessThan(at(PLAN_MARKER_ID));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of the drawings is the order of the tree', () => {
    fc.assert(
      fc.property(someDrawn, (drawn) => {
        const drawings = styleOf({ drawn }).layers.filter(({ type }) => type !== 'symbol');
        const owners = drawings.map(({ id }) => id.split('/')[0] ?? id);
        const shown = drawn.filter(({ layer }) => layer.kind !== 'base').map(({ layer }) => layer.id);
        expect([...new Set(owners)].filter((id) => shown.includes(id))).toEqual(shown);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what is lit above the drawings and under the names', () => {
    const ids = idsOf(styleOf());
    const lit = ids.filter((id) => id.startsWith('highlight/'));
    expect(ids.slice(ids.indexOf(LABELS_MARKER_ID) - lit.length, ids.indexOf(LABELS_MARKER_ID))).toEqual(lit);
  });
});

describe('features without a place', () => {
  it('of the town never reach a source', () => {
    const unplaced = [...DATASETS.values()].flatMap(({ collection }) =>
      collection.features.flatMap(({ geometry, properties }) => (geometry ? [] : [properties.id])),
    );
    const held = featuresInSources(styleOf());
    expect(unplaced.length).toBeGreaterThan(0);
    expect(held.every(({ geometry }) => Boolean(geometry))).toBe(true);
    expect(held.filter(({ properties }) => unplaced.includes(properties?.id))).toEqual([]);
  });

  it('are not even named where the data says where a name would stand', () => {
    const emptied = (dataset: Dataset): Dataset => ({
      ...dataset,
      collection: {
        ...dataset.collection,
        features: dataset.collection.features.map((feature) => ({ ...feature, geometry: null })),
      },
    });
    const datasets = new Map([...DATASETS].map(([id, dataset]) => [id, emptied(dataset)]));
    expect(featuresInSources(styleOf({ datasets }))).toEqual([]);
  });
});

describe('what a layer draws', () => {
  it('is only what its filter lets through', () => {
    const { sources } = styleOf();
    const source = sources['stations-line-11'];
    if (source?.type !== 'geojson' || typeof source.data === 'string') throw new Error('the stations are a source');
    const lines =
      source.data.type === 'FeatureCollection' ? source.data.features.map((each) => each.properties?.line) : [];
    expect([...new Set(lines)]).toEqual(['11号线']);
  });

  it('is lit once when the pointer stands on what is chosen', () => {
    const feature = DATASETS.get('zones')?.collection.features[0];
    const other = DATASETS.get('zones')?.collection.features[1];
    const lights = (highlight: StyleInput['highlight']) => {
      const source = styleOf({ drawn: [], highlight }).sources.highlight;
      if (source?.type !== 'geojson' || typeof source.data === 'string') throw new Error('there is a highlight');
      return source.data.type === 'FeatureCollection' ? source.data.features.map((lit) => lit.properties?.light) : [];
    };
    expect(lights({ hovered: feature, selected: feature, contributing: [] })).toEqual(['select']);
    expect(lights({ hovered: other, selected: feature, contributing: [] })).toEqual(['hover', 'select']);
    expect(lights({ ...NOTHING_LIT, contributing: feature ? [feature] : [] })).toEqual(['contribute']);
    expect(lights(NOTHING_LIT)).toEqual([]);
  });
});
