import { describe, expect, it } from 'vitest';
import { judgeImports } from './judge-imports.ts';

/** The verdict on a few files, each given by its path and its text. */
function judge(files: Readonly<Record<string, string>>): readonly string[] {
  return judgeImports(new Map(Object.entries(files)));
}

const something = 'export const something = 1;';

describe('judgeImports', () => {
  it('lets the arrows of the table pass', () => {
    const files = {
      'src/domain/plan.ts': `import { z } from 'zod'; export const plan = z.string();`,
      'src/geo/area.ts': `import type { Polygon } from 'geojson'; import { area } from '@turf/turf'; import '../domain/plan.ts';`,
      'src/layers/order.ts': something,
      'src/state/store.ts': `import { createStore } from 'zustand/vanilla'; import { something } from '../layers/order.ts';`,
      'src/features/tree/LayerTree.tsx': `import { Button } from '@mantine/core'; import '../../state/store.ts'; import './row.ts';`,
      'src/features/tree/row.ts': something,
      'src/app/bootstrap.ts': `import '../features/tree/LayerTree.tsx'; import '../map/map-controller.ts';`,
      'src/map/map-controller.ts': `import 'maplibre-gl'; import '../state/store.ts';`,
      'src/main.tsx': `import './app/bootstrap.ts';`,
      'src/domain/plan.test.ts': `import '../app/bootstrap.ts'; import '../../data/plan.json';`,
      'src/metrics/definitions/fixtures/golden.ts': `import 'node:fs';`,
      'scripts/measure.ts': `import '../src/geo/area.ts'; import './read.ts';`,
    };
    expect(judge(files)).toEqual([]);
  });

  it.each([
    ['a folder above', 'src/domain/plan.ts', `import '../state/store.ts';`, 'domain/ may not import state/store'],
    [
      'a type alone',
      'src/geo/area.ts',
      `import type { Layer } from '../layers/layer.ts';`,
      'geo/ may not import layers/',
    ],
    ['an inline type', 'src/geo/area.ts', `type A = import('../state/store.ts').Store;`, 'geo/ may not import state/'],
    ['a lazy import', 'src/metrics/compute.ts', `await import('../map/camera.ts');`, 'metrics/ may not import map/'],
    ['a re-export', 'src/layers/layer.ts', `export { a } from '../state/a.ts'; export const b = 1;`, 'layers/ may not'],
    [
      'a worker',
      'src/ui/a.ts',
      `new Worker(new URL('../metrics/w.ts', import.meta.url));`,
      'ui/ may not import metrics/',
    ],
    ['past the doors', 'src/state/a.ts', `import '../layers/kinds/zones.ts';`, 'of layers/ only layer, order'],
    ['another feature', 'src/features/a/A.tsx', `import '../b/b.ts';`, 'one feature does not import another'],
    [
      'the map from a feature',
      'src/features/a/A.tsx',
      `import '../../map/camera.ts';`,
      'features/ may not import map/',
    ],
    ['the composition root', 'src/features/a/A.tsx', `import '../../app/shell.ts';`, 'nobody imports'],
    ['main', 'src/ui/Button.tsx', `import '../main.tsx';`, 'nobody imports'],
    ['fixtures', 'src/io/read.ts', `import '../test/fixtures.ts';`, 'for tests'],
    ['golden cases', 'src/metrics/a.ts', `import './definitions/fixtures/golden.ts';`, 'for tests'],
    ['the plan', 'src/state/a.ts', `import plan from '../../data/plan.json';`, 'src/ stands alone'],
    ['Turf outside geo', 'src/metrics/area.ts', `import { area } from '@turf/turf';`, 'only geo and app/ may'],
    ['the map library', 'src/layers/a.ts', `import type { Map } from 'maplibre-gl';`, 'only map and app/ may'],
    ['deck.gl', 'src/features/a/A.tsx', `import { Layer } from '@deck.gl/core';`, 'only layers, map and app/ may'],
    [
      'the component kit',
      'src/map/A.tsx',
      `import { Button } from '@mantine/core';`,
      'only ui, widgets, features and app/ may',
    ],
    ['the worker library', 'src/metrics/compute.ts', `import 'comlink';`, 'only metrics/worker and app/ may'],
    ['an unknown package', 'src/ui/a.ts', `import 'left-pad';`, 'no folder owns this package'],
    ['a parser not lazily', 'src/io/formats/shape.ts', `import shp from 'shpjs';`, 'no folder owns this package'],
    ['Node', 'src/io/save-file.ts', `import 'node:fs';`, 'runs in a browser'],
    ['an app folder from a tool', 'scripts/measure.ts', `import '../src/state/store.ts';`, 'nothing above'],
    ['an app folder from a browser test', 'e2e/planner.ts', `import '../src/state/store.ts';`, 'nothing above'],
    ['a barrel', 'src/geo/all.ts', `export * from './area.ts';`, 'barrel file'],
    ['an index', 'src/geo/index.ts', something, 'barrel file'],
    ['a vague name', 'src/geo/utils/area.ts', something, 'says nothing'],
    ['an unknown folder', 'src/services/a.ts', something, 'no row of the import table'],
    ['a loose file', 'src/loose.ts', something, 'no row of the import table'],
  ])('catches %s', (_case, file, source, message) => {
    const violations = judge({ [file]: source });
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(`${file}:1 `);
    expect(violations[0]).toContain(message);
  });

  it('lets a file format load its parser lazily', () => {
    expect(judge({ 'src/io/formats/shape.ts': `const shp = await import('shpjs');` })).toEqual([]);
  });

  it('catches a cycle once, also one of types alone, and names the way round', () => {
    const violations = judge({
      'src/geo/a.ts': `import './b.ts';`,
      'src/geo/b.ts': `import type { C } from './c.ts';`,
      'src/geo/c.ts': `import './a.ts';`,
    });
    expect(violations).toEqual([
      'src/geo/a.ts:1 is in an import cycle: src/geo/a.ts → src/geo/b.ts → src/geo/c.ts → src/geo/a.ts.',
    ]);
  });

  it('names the line', () => {
    expect(judge({ 'src/ui/a.ts': `${something}\n\nimport '../map/b.ts';` })[0]).toMatch(/^src\/ui\/a\.ts:3 /);
  });
});
