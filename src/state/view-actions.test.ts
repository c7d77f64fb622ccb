import { describe, expect, it } from 'vitest';
import type { Camera } from '../domain/camera.ts';
import { samplePlan } from '../test/sample-plan.ts';
import { openStore } from '../test/sample-store.ts';

const CAMERA: Camera = { center: [121.2, 31.4], zoom: 13, bearing: 10, pitch: 20 };

function twoScales() {
  const plan = samplePlan();
  const [town] = plan.scales;
  if (!town) throw new Error('the sample plan has a scale');
  return { ...plan, scales: [town, { ...town, id: 'region', bounds: [118.5, 31, 121.8, 32.7] as typeof town.bounds }] };
}

describe('openScale', () => {
  it('changes the scale and asks the map for its bounds, each time anew', () => {
    const store = openStore(twoScales());
    store.getState().openScale('region');
    const first = store.getState().session.cameraRequest;
    expect(store.getState().view.scaleId).toBe('region');
    expect(first?.move).toEqual({ kind: 'fit-bounds', bounds: [118.5, 31, 121.8, 32.7] });
    store.getState().openScale('region');
    expect(store.getState().session.cameraRequest?.number).toBe((first?.number ?? 0) + 1);
  });

  it('keeps the layers, the language and what is chosen', () => {
    const store = openStore(twoScales());
    store.getState().toggleLayer('zones');
    store.getState().selectFeature({ datasetId: 'zones', featureId: 'zone-1' });
    const before = store.getState().view;
    store.getState().openScale('region');
    expect(store.getState().view).toEqual({ ...before, scaleId: 'region' });
  });

  it('takes no notice of a scale that the plan does not have', () => {
    const store = openStore();
    const before = store.getState();
    store.getState().openScale('moon');
    expect(store.getState()).toBe(before);
  });
});

describe('the camera', () => {
  it('is only asked for; where it rests is what the map reports', () => {
    const store = openStore();
    store.getState().moveCamera({ kind: 'jump-to', camera: CAMERA });
    expect(store.getState().view.camera).toBeNull();
    store.getState().reportCamera(CAMERA);
    expect(store.getState().view.camera).toEqual(CAMERA);
    expect(store.getState().session.cameraRequest?.number).toBe(1);
  });
});

describe('restoreView', () => {
  it('takes over what a link says and sends the map there', () => {
    const store = openStore();
    store.getState().restoreView({ locale: 'en', camera: CAMERA, soloLayerId: 'zones' });
    expect(store.getState().view).toMatchObject({
      locale: 'en',
      camera: CAMERA,
      soloLayerId: 'zones',
      scaleId: 'town',
    });
    expect(store.getState().session.cameraRequest?.move).toEqual({ kind: 'jump-to', camera: CAMERA });
  });

  it('does not move the map for a link without a camera', () => {
    const store = openStore();
    store.getState().restoreView({ locale: 'en' });
    expect(store.getState().session.cameraRequest).toBeNull();
  });
});
