import { describe, expect, it } from 'vitest';
import { townDatasets, townPlan } from '../../test/town.ts';
import { buildLayer } from '../registry.ts';
import { MAP_THEMES } from '../theme.ts';
import { buildDeckLayers } from './deck-layers.ts';

const PLAN = townPlan();
const DATASETS = townDatasets(PLAN);
const featuresOf = (datasetId: string) => DATASETS.get(datasetId)?.collection.features ?? [];

const built = PLAN.layers.map((layer) => ({
  layer,
  deckLayers: buildDeckLayers({
    layer,
    features: featuresOf(layer.datasetId),
    opacity: 0.5,
    theme: 'dark',
    litFeatureIds: null,
    beforeId: 'highlight/area',
  }),
}));

describe("deck.gl's share of the layers", () => {
  it('is the belts and the cores, nothing of the other kinds', () => {
    const kinds = built.flatMap(({ layer, deckLayers }) => (deckLayers.length > 0 ? [layer.kind] : []));
    expect(new Set(kinds)).toEqual(new Set(['belt', 'cores']));
  });

  it('stands where it is told, as strong as the row says, under names of its own', () => {
    for (const { layer, deckLayers } of built) {
      const features = featuresOf(layer.datasetId);
      const parts = buildLayer({ layer, features, opacity: 1, theme: MAP_THEMES.dark, locale: 'zh' });
      const taken = [...parts.drawing, ...parts.labels].map(({ id }) => id);
      for (const { id, props } of deckLayers) {
        expect(id.startsWith(`${layer.id}/`)).toBe(true);
        expect(taken).not.toContain(id);
        expect(props).toMatchObject({ opacity: 0.5, beforeId: 'highlight/area' });
      }
    }
  });

  it('has something to draw for every belt and every core of the town', () => {
    for (const { layer, deckLayers } of built) {
      for (const { props } of deckLayers) {
        expect(Array.isArray(props.data) && props.data.length).toBeGreaterThanOrEqual(
          featuresOf(layer.datasetId).length,
        );
      }
    }
  });
});
