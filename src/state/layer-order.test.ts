import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../domain/plan.ts';
import { planOfLayers } from '../test/sample-plan.ts';
import { openStore } from '../test/sample-store.ts';
import { layerIdsOfGroup } from './layer-order.ts';

const PLAN = planOfLayers([
  ['cores', 'structure'],
  ['sites', 'projects'],
  ['belt', 'structure'],
  ['firms', 'projects'],
  ['zones', 'structure'],
]);

const orderAfter = (
  act: (actions: ReturnType<ReturnType<typeof openStore>['getState']>) => void,
): readonly string[] => {
  const store = openStore(PLAN);
  act(store.getState());
  return store.getState().view.layerOrder;
};

describe('moving a layer', () => {
  it.each<[string, readonly string[]]>([
    ['to the top of its group', orderAfter(({ moveLayer }) => moveLayer('zones', 0))],
    ['two up', orderAfter(({ nudgeLayer }) => nudgeLayer('zones', -2))],
    ['beyond the top, where it stops', orderAfter(({ nudgeLayer }) => nudgeLayer('zones', -9))],
  ])('%s leaves the places of the other groups alone', (_, order) => {
    expect(order).toEqual(['zones', 'sites', 'cores', 'firms', 'belt']);
  });

  it('goes one down, and stops at the foot of its group', () => {
    const down = ['belt', 'sites', 'cores', 'firms', 'zones'];
    expect(orderAfter(({ nudgeLayer }) => nudgeLayer('cores', 1))).toEqual(down);
    expect(orderAfter(({ moveLayer }) => moveLayer('zones', 99))).toEqual(PLAN.layers.map(({ id }) => id));
  });

  it('takes no notice of a layer that the plan does not have', () => {
    expect(orderAfter(({ moveLayer }) => moveLayer('moon', 0))).toEqual(PLAN.layers.map(({ id }) => id));
    expect(orderAfter(({ nudgeLayer }) => nudgeLayer('moon', 1))).toEqual(PLAN.layers.map(({ id }) => id));
  });
});

type Move = { readonly kind: 'moveLayer' | 'nudgeLayer'; readonly at: number; readonly by: number };

const someMoves = fc.array(
  fc.record<Move>({
    kind: fc.constantFrom('moveLayer', 'nudgeLayer'),
    at: fc.nat(),
    by: fc.integer({ min: -4, max: 12 }),
  }),
  { maxLength: 8 },
);
const somePlan = fc
  .array(fc.constantFrom('one', 'two', 'three'), { minLength: 1, maxLength: 10 })
  .map((groupIds) => planOfLayers(groupIds.map((groupId, index) => [`layer-${index}`, groupId])));

/** At each place of the whole order, the group whose layer stands there. */
function groupsInOrder(plan: Plan, order: readonly string[]): readonly (string | undefined)[] {
  return order.map((id) => plan.layers.find((layer) => layer.id === id)?.groupId);
}

describe('any moves whatever', () => {
  it('keep every layer exactly once, and every group in its places', () => {
    fc.assert(
      fc.property(somePlan, someMoves, (plan, moves) => {
        const store = openStore(plan);
        const started = store.getState().view.layerOrder;
        for (const { kind, at, by } of moves) {
          const layer = plan.layers[at % plan.layers.length];
          if (!layer) continue;
          const before = store.getState().view.layerOrder;
          store.getState()[kind](layer.id, by);
          const after = store.getState().view.layerOrder;
          for (const { id } of plan.groups.filter((group) => group.id !== layer.groupId)) {
            expect(layerIdsOfGroup(plan, after, id)).toEqual(layerIdsOfGroup(plan, before, id));
          }
          const others = (order: readonly string[]) =>
            layerIdsOfGroup(plan, order, layer.groupId).filter((id) => id !== layer.id);
          expect(others(after)).toEqual(others(before));
        }
        const ended = store.getState().view.layerOrder;
        expect(ended.toSorted()).toEqual(started.toSorted());
        expect(groupsInOrder(plan, ended)).toEqual(groupsInOrder(plan, started));
      }),
    );
  });

  it('put a layer where they say, within its group', () => {
    fc.assert(
      fc.property(somePlan, fc.nat(), fc.integer({ min: -4, max: 12 }), (plan, at, place) => {
        const layer = plan.layers[at % plan.layers.length];
        if (!layer) return;
        const store = openStore(plan);
        store.getState().moveLayer(layer.id, place);
        const siblings = layerIdsOfGroup(plan, store.getState().view.layerOrder, layer.groupId);
        expect(siblings.indexOf(layer.id)).toBe(Math.max(0, Math.min(place, siblings.length - 1)));
      }),
    );
  });
});
