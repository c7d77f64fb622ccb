import type { LayerKind, PlanLayer } from '../domain/plan.ts';
import { avenueKind } from './kinds/avenue.ts';
import { baseKind } from './kinds/base.ts';
import { beltKind } from './kinds/belt.ts';
import { boundaryKind } from './kinds/boundary.ts';
import { coresKind } from './kinds/cores.ts';
import { railKind } from './kinds/rail.ts';
import { sitesKind } from './kinds/sites.ts';
import { stationsKind } from './kinds/stations.ts';
import { waterwayKind } from './kinds/waterway.ts';
import { zonesKind } from './kinds/zones.ts';
import type { BuildInput, LayerKindDefinition, LayerParts, LegendItem } from './layer.ts';

/** Every kind of layer that a plan may use. */
export const LAYER_KINDS: { readonly [Kind in LayerKind]: LayerKindDefinition<Kind> } = {
  boundary: boundaryKind,
  zones: zonesKind,
  cores: coresKind,
  belt: beltKind,
  waterway: waterwayKind,
  rail: railKind,
  stations: stationsKind,
  avenue: avenueKind,
  sites: sitesKind,
  base: baseKind,
};

function kindOf<Kind extends LayerKind>(kind: Kind): LayerKindDefinition<Kind> {
  return LAYER_KINDS[kind];
}

export type AnyBuildInput = Omit<BuildInput<LayerKind>, 'layer'> & { readonly layer: PlanLayer };

/** Builds a layer of any kind. */
export function buildLayer(input: AnyBuildInput): LayerParts {
  // The table pairs each kind with its own definition; TypeScript cannot follow the pairing through a union.
  return kindOf(input.layer.kind).build(input as never);
}

/** How early a layer's names are set. */
export function labelRankOf(layer: PlanLayer): number {
  return kindOf(layer.kind).labelRank;
}

/** The legend of a layer of any kind. */
export function legendOf(layer: PlanLayer): readonly LegendItem[] {
  return kindOf(layer.kind).legend(layer as never);
}
