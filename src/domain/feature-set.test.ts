import { describe, expect, it } from 'vitest';
import { samplePlan } from '../test/sample-plan.ts';
import { sampleFeature } from '../test/sample-store.ts';
import { isInSet, standsInPlanState } from './feature-set.ts';
import type { Plan } from './plan.ts';
import type { Status } from './status.ts';

const { properties } = sampleFeature('parcel-1');
const parcel = sampleFeature('parcel-1', { properties: { ...properties, use: 'homes', code: 701 } });

describe('a set of features', () => {
  it('is the whole layer unless it says otherwise', () => {
    expect(isInSet(parcel, { datasetId: 'parcels' })).toBe(true);
  });

  it('holds those named, those of a class, and of both what is both', () => {
    expect(isInSet(parcel, { datasetId: 'parcels', featureIds: ['parcel-2'] })).toBe(false);
    expect(isInSet(parcel, { datasetId: 'parcels', where: { field: 'use', values: ['works', 'homes'] } })).toBe(true);
    expect(isInSet(parcel, { datasetId: 'parcels', where: { field: 'use', values: ['works'] } })).toBe(false);
    const both = { featureIds: ['parcel-1'], where: { field: 'use', values: ['works'] } };
    expect(isInSet(parcel, { datasetId: 'parcels', ...both })).toBe(false);
  });

  it('compares numbers as they are written, and has nothing for a field that is not there', () => {
    expect(isInSet(parcel, { datasetId: 'parcels', where: { field: 'code', values: ['701'] } })).toBe(true);
    expect(isInSet(parcel, { datasetId: 'parcels', where: { field: 'owner', values: ['homes'] } })).toBe(false);
  });
});

describe('a feature in a state of the plan', () => {
  const plan: Plan = {
    ...samplePlan(),
    planStates: [{ id: 'now', title: { zh: '现状', en: 'Now' }, statuses: ['built'] }],
  };
  const withStatus = (status: Status) => sampleFeature('x', { properties: { ...properties, status } });

  it('stands there when the state names its status, and always without one', () => {
    expect(standsInPlanState(withStatus('built'), plan, 'now')).toBe(true);
    expect(standsInPlanState(withStatus('study'), plan, 'now')).toBe(false);
    expect(standsInPlanState(parcel, plan, 'now')).toBe(true);
  });
});
