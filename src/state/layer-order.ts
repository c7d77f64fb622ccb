import type { Plan } from '../domain/plan.ts';

/** Layer ids of a group in the order of the drawing, top first. */
export function layerIdsOfGroup(plan: Plan, layerOrder: readonly string[], groupId: string): readonly string[] {
  const inGroup = new Set(plan.layers.filter((layer) => layer.groupId === groupId).map((layer) => layer.id));
  return layerOrder.filter((id) => inGroup.has(id));
}

/**
 * Moves a layer to another place within its own group; the places that the group holds
 * in the whole order stay the group's.
 * @param place index within the group, 0 is the top; held within the group.
 */
export function moveWithinGroup(
  plan: Plan,
  layerOrder: readonly string[],
  { layerId, place }: { layerId: string; place: number },
): readonly string[] {
  const moved = plan.layers.find((layer) => layer.id === layerId);
  if (!moved) return layerOrder;
  const siblings = layerIdsOfGroup(plan, layerOrder, moved.groupId);
  const rearranged = siblings.filter((id) => id !== layerId);
  rearranged.splice(Math.max(0, Math.min(place, rearranged.length)), 0, layerId);
  const next = rearranged[Symbol.iterator]();
  const isSibling = new Set(siblings);
  return layerOrder.map((id) => (isSibling.has(id) ? (next.next().value ?? id) : id));
}
