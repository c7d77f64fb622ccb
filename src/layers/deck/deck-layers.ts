import type { Layer } from '@deck.gl/core';
import { ScatterplotLayer, SolidPolygonLayer } from '@deck.gl/layers';
import type { LineString, Position } from 'geojson';
import type { PlanFeature } from '../../domain/feature.ts';
import type { LayerOfKind, PlanLayer } from '../../domain/plan.ts';
import { arrowedBand, chevrons } from '../band-geometry.ts';
import { CORE_DISC, coreRadiusMeters } from '../core-discs.ts';
import { DIMMED } from '../spotlight.ts';
import { MAP_THEMES, type MapTheme } from '../theme.ts';

export interface DeckInput {
  readonly layer: PlanLayer;
  readonly features: readonly PlanFeature[];
  /** 0–1. */
  readonly opacity: number;
  readonly theme: MapTheme['name'];
  /** Features that stand in the light while the rest dims; null where all are alike. */
  readonly litFeatureIds: ReadonlySet<string> | null;
  /** The style layer that it is drawn under. */
  readonly beforeId: string;
}

type Rgba = [number, number, number, number];

function rgba(hex: string, alpha: number): Rgba {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5), Math.round(alpha * 255)];
}

/** `beforeId` is what the MapLibre overlay sorts by; deck.gl's own types do not know it. */
interface Placed {
  readonly beforeId: string;
}

function isLit(feature: PlanFeature, litFeatureIds: DeckInput['litFeatureIds']): boolean {
  return litFeatureIds?.has(feature.properties.id) ?? true;
}

function beltLayers(layer: LayerOfKind<'belt'>, input: DeckInput): Layer[] {
  const { features, theme, beforeId, litFeatureIds } = input;
  const opacity = input.opacity * (features.some((feature) => isLit(feature, litFeatureIds)) ? 1 : DIMMED);
  const color = layer.color[theme];
  const lines = features.flatMap(({ geometry }): LineString[] => (geometry?.type === 'LineString' ? [geometry] : []));
  const width = layer.widthMeters;
  const bands = lines.map((line) =>
    arrowedBand(line, { widthMeters: width, headLengthMeters: width * 1.5, headWidthMeters: width * 2.1 }),
  );
  const marks = lines.flatMap((line) =>
    chevrons(line, { spacingMeters: width * 3.2, sizeMeters: width * 0.56, thicknessMeters: width * 0.2 }),
  );
  return [
    new SolidPolygonLayer<Position[], Placed>({
      id: `${layer.id}/band`,
      data: bands,
      getPolygon: (ring) => ring as [number, number][],
      getFillColor: rgba(color, theme === 'light' ? 0.62 : 0.66),
      opacity,
      beforeId,
    }),
    new SolidPolygonLayer<Position[], Placed>({
      id: `${layer.id}/chevrons`,
      data: marks,
      getPolygon: (ring) => ring as [number, number][],
      getFillColor: rgba('#ffffff', 0.3),
      opacity,
      beforeId,
    }),
  ];
}

function coreLayers(layer: LayerOfKind<'cores'>, input: DeckInput): Layer[] {
  const { features, opacity, theme, beforeId, litFeatureIds } = input;
  const light = (feature: PlanFeature) => (isLit(feature, litFeatureIds) ? 1 : DIMMED);
  const colorOf = ({ properties }: PlanFeature): string => {
    const value = properties[layer.categoryField];
    return layer.categories.find((category) => category.value === value)?.color[theme] ?? MAP_THEMES[theme].inkFaint;
  };
  const disc = (part: 'outer' | 'middle' | 'solid', alpha: number) =>
    new ScatterplotLayer<PlanFeature, Placed>({
      id: `${layer.id}/${part}`,
      data: features,
      getPosition: ({ geometry }) => (geometry?.type === 'Point' ? (geometry.coordinates as [number, number]) : [0, 0]),
      getRadius: (feature) => coreRadiusMeters(feature) * CORE_DISC[part],
      radiusMinPixels: part === 'solid' ? CORE_DISC.solidMinPixels : 0,
      getFillColor: (feature) => rgba(colorOf(feature), alpha * light(feature)),
      stroked: part !== 'outer',
      getLineColor: (feature) =>
        part === 'solid' ? rgba('#ffffff', 0.9 * light(feature)) : rgba(colorOf(feature), 0.55 * light(feature)),
      lineWidthUnits: 'pixels',
      getLineWidth: part === 'solid' ? 2 : 1.2,
      opacity,
      updateTriggers: { getFillColor: [theme, litFeatureIds], getLineColor: [theme, litFeatureIds] },
      beforeId,
    });
  return [disc('outer', 0.16), disc('middle', 0.22), disc('solid', 1)];
}

/** What deck.gl draws of a layer: belts with arrows, cores as discs; nothing of the other kinds. */
export function buildDeckLayers(input: DeckInput): Layer[] {
  switch (input.layer.kind) {
    case 'belt':
      return beltLayers(input.layer, input);
    case 'cores':
      return coreLayers(input.layer, input);
    default:
      return [];
  }
}
