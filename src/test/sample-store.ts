import type { Dataset, PlanFeature } from '../domain/feature.ts';
import type { Plan } from '../domain/plan.ts';
import { type AppStore, createAppStore } from '../state/create-app-store.ts';
import { samplePlan } from './sample-plan.ts';

/** A fresh store as the page opens it, before anything has been read. */
export function openStore(plan: Plan = samplePlan()): AppStore {
  return createAppStore({ plan, locale: 'zh', systemTheme: 'light' });
}

/** A feature without a place, with the fields that every feature carries. */
export function sampleFeature(id: string, more: Partial<PlanFeature> = {}): PlanFeature {
  const properties = { id, name_zh: id, name_en: id, dataClass: 'indicative', sources: ['s-drawing'] } as const;
  return { type: 'Feature', geometry: null, properties, ...more };
}

export function sampleDataset(id: string, features: readonly PlanFeature[]): Dataset {
  return { id, contentHash: '0'.repeat(64), collection: { type: 'FeatureCollection', features: [...features] } };
}
