import { LAB_SOURCE_ID } from '../layers/lab-drawing.ts';
import type { DrawnLayer } from '../state/selectors/drawn-layer.ts';

/**
 * Where deck.gl's share of a layer belongs among the style's layers: under the first part of the next layer
 * above it in the tree, and in any case under what an analysis draws, the highlight and the names.
 * @param styleLayerIds ids in the style, bottom first.
 * @param drawn the tree's layers, bottom first.
 */
export function beforeIds(styleLayerIds: readonly string[], drawn: readonly DrawnLayer[]): (layerId: string) => string {
  const top = styleLayerIds.find((id) => id.startsWith(`${LAB_SOURCE_ID}/`)) ?? '';
  // The base map lies under all of the plan, wherever the tree has its rows.
  const ids = drawn.filter(({ layer }) => layer.kind !== 'base').map(({ layer }) => layer.id);
  const limit = styleLayerIds.indexOf(top);
  const firstPart = (layerId: string) =>
    styleLayerIds.find((id, index) => index < limit && (id === layerId || id.startsWith(`${layerId}/`)));
  return (layerId) => {
    for (const above of ids.slice(ids.indexOf(layerId) + 1)) {
      const part = firstPart(above);
      if (part !== undefined) return part;
    }
    return top;
  };
}
