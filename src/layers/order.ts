import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Under every name: what is drawn after the style (deck.gl) is put before this marker. */
export const LABELS_MARKER_ID = 'order/labels';
/** Under the plan's layers and over the base map's. */
export const PLAN_MARKER_ID = 'order/plan';

/** A layer that draws nothing and marks a place in the z-order. */
function marker(id: string): LayerSpecification {
  return { id, type: 'background', layout: { visibility: 'none' } };
}

export interface OrderedParts {
  readonly ground: readonly LayerSpecification[];
  /** The base map's drawings, bottom first. */
  readonly base: readonly LayerSpecification[];
  /** The plan's drawings, bottom first, as the tree has them. */
  readonly plan: readonly LayerSpecification[];
  /** What an analysis draws over the plan. */
  readonly lab: readonly LayerSpecification[];
  /** What is pointed at or chosen. */
  readonly highlight: readonly LayerSpecification[];
  /** Names, the most important first. */
  readonly labels: readonly LayerSpecification[];
}

/**
 * The only z-order: ground, base map, plan, analysis, highlight, names. Names stand above everything; the most
 * important ones come last in the style, since the map places names from the top down.
 */
export function inOrder({ ground, base, plan, lab, highlight, labels }: OrderedParts): LayerSpecification[] {
  return [
    ...ground,
    ...base,
    marker(PLAN_MARKER_ID),
    ...plan,
    ...lab,
    ...highlight,
    marker(LABELS_MARKER_ID),
    ...labels.toReversed(),
  ];
}
