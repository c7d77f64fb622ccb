import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('zod-without-eval', () => {
  it('lets the schemas be made and used without building code from text', async () => {
    vi.resetModules();
    const buildsCode = vi.fn();
    vi.stubGlobal('Function', buildsCode);
    const { readPlan } = await import('./read-plan.ts');
    const { readFeatureCollection } = await import('./read-feature-collection.ts');
    expect(readPlan('plan.json', {}).ok).toBe(false);
    expect(readFeatureCollection('a.geojson', { type: 'FeatureCollection', features: [] }).ok).toBe(true);
    expect(buildsCode).not.toHaveBeenCalled();
  });
});
