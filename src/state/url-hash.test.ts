import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Camera } from '../domain/camera.ts';
import { LOCALES } from '../domain/localized.ts';
import { ANALYSIS_LABS, type Mode } from '../domain/mode.ts';
import { planOfLayers } from '../test/sample-plan.ts';
import { openStore } from '../test/sample-store.ts';
import type { LayerView } from './app-state.ts';
import { formatHash, readHash, type SharedView } from './url-hash.ts';

const PLAN = planOfLayers([
  ['cores', 'structure'],
  ['sites-2.1', 'projects'],
  ['zones', 'structure'],
  ['1', 'projects'],
  ['constructor', 'projects'],
]);
const LAYER_IDS = PLAN.layers.map(({ id }) => id);

/** A whole number of steps, so that writing it down loses nothing. */
const inSteps = (min: number, max: number, perUnit: number) =>
  fc.integer({ min: min * perUnit, max: max * perUnit }).map((steps) => steps / perUnit);

const someCamera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(inSteps(-180, 180, 1e6), inSteps(-85, 85, 1e6)),
  zoom: inSteps(0, 24, 100),
  bearing: inSteps(-180, 180, 10),
  pitch: inSteps(0, 85, 10),
});
const someLayers = fc
  .array(fc.record<LayerView>({ visible: fc.boolean(), opacity: inSteps(0, 1, 100) }), {
    minLength: LAYER_IDS.length,
    maxLength: LAYER_IDS.length,
  })
  .map((views) => Object.fromEntries(views.map((view, index) => [LAYER_IDS[index] ?? '', view])));
/** The schema lets a feature's id be any text, so what a link is made of may stand in it. */
const someFeatureId = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.string({ minLength: 1, unit: fc.constantFrom('&', '=', '#', '/', '%', '%26', ',', ':', ' ', '+', '片', 'a') }),
);
const someView: fc.Arbitrary<SharedView> = fc.record({
  locale: fc.constantFrom(...LOCALES),
  mode: fc.constantFrom<Mode>({ kind: 'map' }, ...ANALYSIS_LABS.map((lab): Mode => ({ kind: 'analysis', lab }))),
  scaleId: fc.constantFrom(...PLAN.scales.map(({ id }) => id)),
  camera: someCamera,
  layers: someLayers,
  layerOrder: fc.shuffledSubarray(LAYER_IDS, { minLength: LAYER_IDS.length }),
  soloLayerId: fc.option(fc.constantFrom(...LAYER_IDS)),
  selection: fc.option(
    fc.record({
      datasetId: fc.constantFrom(...PLAN.datasets.map(({ id }) => id)),
      featureId: someFeatureId,
    }),
  ),
});

const CAMERA: Camera = { center: [121.208, 31.4231], zoom: 13.5, bearing: -12.5, pitch: 50 };
const VIEW: SharedView = { ...openStore(PLAN).getState().view, camera: CAMERA };

describe('a link', () => {
  it('gives the picture that it was made from', () => {
    fc.assert(
      fc.property(someView, (view) => {
        expect(readHash(formatHash(view), PLAN)).toEqual({ kind: 'view', view });
      }),
      { numRuns: 300 },
    );
  });

  it('is one piece without spaces, which chat programs do not cut', () => {
    fc.assert(
      fc.property(someView, (view) => {
        expect(formatHash(view)).toMatch(/^#[\w.!~*'()%=&,:/-]+$/);
      }),
    );
  });

  it('gives the picture to within its decimals, and is the same link when copied on', () => {
    const anyCamera = fc.record({
      center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true })),
      zoom: fc.double({ min: 0, max: 24, noNaN: true }),
      bearing: fc.double({ min: -180, max: 180, noNaN: true }),
      pitch: fc.double({ min: 0, max: 85, noNaN: true }),
    });
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const hash = formatHash({ ...VIEW, camera });
        const reading = readHash(hash, PLAN);
        if (reading.kind !== 'view' || !reading.view.camera) throw new Error(`${hash} cannot be read`);
        expect(reading.view.camera.center[0]).toBeCloseTo(camera.center[0], 5);
        expect(reading.view.camera.zoom).toBeCloseTo(camera.zoom, 1);
        expect(formatHash({ ...VIEW, camera: reading.view.camera })).toBe(hash);
      }),
    );
  });

  it('reads as it was written down by hand', () => {
    const hash = '#view=121.208,31.4231,13.5,-12.5,50&scale=town&layers=zones:0.4,-cores&lang=en&select=zones/zone-1';
    expect(readHash(hash, PLAN)).toEqual({
      kind: 'view',
      view: {
        camera: CAMERA,
        scaleId: 'town',
        layers: {
          zones: { visible: true, opacity: 0.4 },
          cores: { visible: false, opacity: 1 },
          'sites-2.1': { visible: true, opacity: 1 },
          '1': { visible: true, opacity: 1 },
          constructor: { visible: true, opacity: 1 },
        },
        layerOrder: ['zones', 'cores', 'sites-2.1', '1', 'constructor'],
        locale: 'en',
        mode: { kind: 'map' },
        selection: { datasetId: 'zones', featureId: 'zone-1' },
        soloLayerId: null,
      },
    });
  });

  it('says nothing when there is none', () => {
    expect(readHash('', PLAN)).toEqual({ kind: 'empty' });
    expect(readHash('#', PLAN)).toEqual({ kind: 'empty' });
  });

  it('opened over another picture ends what that one had alone or chosen', () => {
    const store = openStore(PLAN);
    store.getState().soloLayer('cores');
    store.getState().selectFeature({ datasetId: 'zones', featureId: 'zone-1' });
    const reading = readHash(formatHash(VIEW), PLAN);
    if (reading.kind !== 'view') throw new Error('the link is whole');
    store.getState().restoreView(reading.view);
    expect(store.getState().view).toEqual(VIEW);
  });
});

describe('a link made before a layer was added to the plan', () => {
  const [later, ...older] = PLAN.layers;
  if (!later) throw new Error('the plan has layers');
  const olderPlan = { ...PLAN, layers: older };
  const today = { ...PLAN, layers: [{ ...later, visible: false, opacity: 0.6 }, ...older] };

  it('leaves the new layer as the plan has it, and the others as they were', () => {
    const store = openStore(olderPlan);
    store.getState().toggleLayer('zones');
    store.getState().moveLayer('constructor', 0);
    const { view } = store.getState();
    const reading = readHash(formatHash(view), today);
    if (reading.kind !== 'view') throw new Error('the link is whole');
    expect(reading.view.layers).toEqual({ ...view.layers, cores: { visible: false, opacity: 0.6 } });
    expect(reading.view.layerOrder?.filter((id) => id !== 'cores')).toEqual(view.layerOrder);
    expect(reading.view.layerOrder?.toSorted()).toEqual(LAYER_IDS.toSorted());
  });

  it('is broken the other way round: it names a layer that is not there', () => {
    expect(readHash(formatHash(VIEW), olderPlan)).toEqual({ kind: 'broken', field: 'layers' });
  });
});
