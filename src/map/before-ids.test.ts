import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStyle, paperGround } from '../layers/build-style.ts';
import { LABELS_MARKER_ID, PLAN_MARKER_ID } from '../layers/order.ts';
import type { DrawnLayer } from '../state/selectors/drawn-layer.ts';
import { townDatasets, townPlan } from '../test/town.ts';
import { beforeIds } from './before-ids.ts';

const PLAN = townPlan();
const DATASETS = townDatasets(PLAN);
const EVERY_LAYER: readonly DrawnLayer[] = PLAN.layers.toReversed().map((layer) => ({ layer, opacity: 1 }));

function styleIds(drawn: readonly DrawnLayer[]): readonly string[] {
  const highlight = { hovered: undefined, selected: undefined, contributing: [] };
  const style = buildStyle({
    drawn,
    datasets: DATASETS,
    theme: 'light',
    locale: 'zh',
    highlight,
    ground: paperGround('light'),
    labDrawing: null,
    litFeatureIds: null,
    labelScale: 1,
  });
  return style.layers.map(({ id }) => id);
}

const drawnInOrder = (...ids: readonly string[]): readonly DrawnLayer[] =>
  ids.flatMap((id) => EVERY_LAYER.filter(({ layer }) => layer.id === id));

describe("where deck.gl's share of a layer goes", () => {
  it('is under the first part of the next layer above it', () => {
    const drawn = drawnInOrder('zones', 'belt-baoqian', 'jiamin', 'cores');
    expect(beforeIds(styleIds(drawn), drawn)('belt-baoqian')).toBe('jiamin');
    expect(beforeIds(styleIds(drawn), drawn)('zones')).toBe('belt-baoqian');
  });

  it('is under what an analysis draws when nothing is above it', () => {
    const drawn = drawnInOrder('zones', 'cores');
    expect(beforeIds(styleIds(drawn), drawn)('cores')).toBe('lab/ring');
  });

  it('goes past a layer above it of which the map has no drawing, but a name', () => {
    const drawn = drawnInOrder('belt-baoqian', 'jiamin', 'cores');
    const withoutRail = styleIds(drawn).filter((id) => id === 'jiamin/name' || !id.startsWith('jiamin'));
    expect(beforeIds(withoutRail, drawn)('belt-baoqian')).toBe('cores');
  });

  it('does not mistake a layer for one whose name begins alike', () => {
    const drawn = drawnInOrder('belt-baoqian', 'jiamin', 'jiamin-extension');
    const extensionFirst = ['jiamin-extension', 'belt-baoqian', 'jiamin', 'lab/ring', 'order/labels'];
    expect(beforeIds(extensionFirst, drawn)('belt-baoqian')).toBe('jiamin');
  });

  it('is over the base map and all below it, under all above it, whatever is on and in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...EVERY_LAYER], { minLength: 1 }), (drawn) => {
        const ids = styleIds(drawn);
        const placeBefore = beforeIds(ids, drawn);
        for (const [place, { layer }] of drawn.entries()) {
          if (layer.kind === 'base') continue;
          const at = ids.indexOf(placeBefore(layer.id));
          expect(at).toBeGreaterThan(ids.indexOf(PLAN_MARKER_ID));
          expect(at).toBeLessThanOrEqual(ids.indexOf('highlight/area'));
          for (const [otherPlace, { layer: other }] of drawn.entries()) {
            if (other.kind === 'base') continue;
            const drawings = ids.flatMap((id, index) =>
              index < ids.indexOf(LABELS_MARKER_ID) && id.split('/')[0] === other.id ? [index] : [],
            );
            if (otherPlace <= place) expect(Math.max(...drawings)).toBeLessThan(at);
            else expect(Math.min(...drawings)).toBeGreaterThanOrEqual(at);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
