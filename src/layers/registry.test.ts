import { readFileSync } from 'node:fs';
import { type LayerSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../domain/localized.ts';
import type { LayerKind, PlanLayer } from '../domain/plan.ts';
import { featuresOfLayer } from '../state/selectors/select-features.ts';
import { townDatasets, townPlan } from '../test/town.ts';
import { baseMapSources, DISTRICT_SOURCE_ID, REGION_SOURCE_ID } from './base/source.ts';
import { hatchImage } from './hatch.ts';
import { DATASET_METADATA, type LayerParts } from './layer.ts';
import { buildLayer, LAYER_KINDS, legendOf } from './registry.ts';
import { MAP_THEMES } from './theme.ts';

const PLAN = townPlan();
const DATASETS = townDatasets(PLAN);

const DOCUMENTED_KINDS: readonly LayerKind[] = [
  'avenue',
  'base',
  'belt',
  'boundary',
  'cores',
  'rail',
  'sites',
  'stations',
  'waterway',
  'zones',
];

function placedFeatures(layer: PlanLayer) {
  const dataset = DATASETS.get(layer.datasetId);
  return dataset ? featuresOfLayer(dataset, layer).filter(({ geometry }) => geometry) : [];
}

function build(layer: PlanLayer, more: Partial<Parameters<typeof buildLayer>[0]> = {}): LayerParts {
  const features = placedFeatures(layer);
  return buildLayer({ layer, features, opacity: 1, theme: MAP_THEMES.light, locale: 'zh', ...more });
}

const partsOf = ({ drawing, labels }: LayerParts): readonly LayerSpecification[] => [...drawing, ...labels];

/** The paint properties that hold the whole of a part's opacity. */
function opacitiesOf(part: LayerSpecification): readonly string[] {
  switch (part.type) {
    case 'circle':
      return part.paint && 'circle-stroke-width' in part.paint
        ? ['circle-opacity', 'circle-stroke-opacity']
        : ['circle-opacity'];
    case 'symbol':
      return part.layout && 'icon-image' in part.layout ? ['icon-opacity', 'text-opacity'] : ['text-opacity'];
    default:
      return [`${part.type}-opacity`];
  }
}

const paintOf = (part: LayerSpecification): Record<string, unknown> => ({ ...part.paint });

describe('the kinds of layers', () => {
  it('are those that are documented, each under its own name', () => {
    expect(Object.keys(LAYER_KINDS).toSorted()).toEqual(DOCUMENTED_KINDS);
    for (const [kind, definition] of Object.entries(LAYER_KINDS)) expect(definition.kind).toBe(kind);
  });

  it('are all to be seen in the town', () => {
    expect([...new Set(PLAN.layers.map(({ kind }) => kind))].toSorted()).toEqual(DOCUMENTED_KINDS);
  });
});

describe.each(PLAN.layers.map((layer) => [layer.id, layer] as const))('the layer %s', (id, layer) => {
  it.each(LOCALES.flatMap((locale) => Object.values(MAP_THEMES).map((theme) => ({ locale, theme, name: theme.name }))))(
    'builds parts that keep the style spec: $locale, $name',
    ({ locale, theme }) => {
      for (const features of [placedFeatures(layer), []]) {
        const parts = build(layer, { locale, theme, features });
        const sources = { ...baseMapSources(), ...parts.sources };
        expect(validateStyleMin({ version: 8, sources, layers: [...partsOf(parts)] })).toEqual([]);
      }
    },
  );

  it('names its parts after itself, drawings below and names apart', () => {
    const parts = build(layer);
    for (const part of partsOf(parts)) expect(part.id === id || part.id.startsWith(`${id}/`)).toBe(true);
    for (const sourceId of Object.keys(parts.sources))
      expect(sourceId === id || sourceId.startsWith(`${id}/`)).toBe(true);
    expect(parts.drawing.some(({ type }) => type === 'symbol')).toBe(false);
    expect(parts.labels.every(({ type }) => type === 'symbol')).toBe(true);
  });

  it('draws something that answers to the pointer with its own dataset', () => {
    const { drawing, labels } = build(layer);
    const answering = [...drawing, ...labels].filter(({ metadata }) => metadata !== undefined);
    // A town's ground is empty ground: its name answers instead.
    expect(answering.map(({ id: partId }) => partId)).toContain(id === 'base-towns' ? 'base-towns/name' : id);
    for (const { metadata } of answering) expect(metadata).toEqual({ [DATASET_METADATA]: layer.datasetId });
  });

  it('is half as strong in every part at an opacity of 0.5, and gone at 0', () => {
    const [whole, half, none] = [1, 0.5, 0].map((opacity) => partsOf(build(layer, { opacity })));
    for (const [index, part] of (whole ?? []).entries()) {
      const [paint, halfPaint, nonePaint] = [part, half?.[index] ?? part, none?.[index] ?? part].map(paintOf);
      for (const property of opacitiesOf(part)) {
        const value = paint?.[property];
        expect(typeof value, `${part.id} ${property}`).toBe('number');
        expect(halfPaint?.[property], `${part.id} ${property}`).toBeCloseTo(Number(value) / 2, 9);
        expect(nonePaint?.[property], `${part.id} ${property}`).toBe(0);
      }
    }
  });

  it('has a legend with texts in both languages and colours for both themes', () => {
    const legend = legendOf(layer);
    expect(legend.length).toBeGreaterThan(0);
    for (const { label, swatch } of legend) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).toMatch(/^[^\p{Script=Han}]+$/u);
      expect(swatch.color).toEqual({
        light: expect.stringMatching(/^#[0-9a-f]{6}$/i),
        dark: expect.stringMatching(/^#[0-9a-f]{6}$/i),
      });
    }
    expect(new Set(legend.map(({ label }) => label.zh)).size).toBe(legend.length);
  });

  it('asks only for hatches that can be drawn', () => {
    for (const part of build(layer).drawing) {
      const pattern = paintOf(part)['fill-pattern'];
      if (pattern !== undefined) expect(hatchImage(String(pattern))).toBeDefined();
    }
  });
});

describe('categories', () => {
  const categorised = PLAN.layers.flatMap((layer) => ('categories' in layer ? [[layer.id, layer] as const] : []));

  it.each(categorised)('of %s name every feature that it has, so that none goes uncoloured', (_, layer) => {
    const named = new Set(layer.categories.map(({ value }) => value));
    for (const { properties } of DATASETS.get(layer.datasetId)?.collection.features ?? []) {
      expect(named, properties.id).toContain(properties[layer.categoryField]);
    }
  });
});

describe('the base map', () => {
  const layersIn = (set: string): readonly string[] => {
    const file = new URL(`../../public/tiles/${set}.json`, import.meta.url);
    return JSON.parse(readFileSync(file, 'utf8')).vector_layers.map(({ id }: { id: string }) => id);
  };
  const cut: Readonly<Record<string, readonly string[]>> = {
    [DISTRICT_SOURCE_ID]: layersIn('district'),
    [REGION_SOURCE_ID]: layersIn('region'),
  };

  it('draws only what the tiles hold', () => {
    const parts = PLAN.layers.filter(({ kind }) => kind === 'base').flatMap((layer) => partsOf(build(layer)));
    for (const part of parts) {
      if (!('source' in part) || typeof part.source !== 'string') throw new Error(`${part.id} has no source`);
      expect(cut[part.source], part.id).toContain(part['source-layer']);
    }
  });
});
