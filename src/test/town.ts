import { readFileSync } from 'node:fs';
import type { Dataset, PlanFeatureCollection } from '../domain/feature.ts';
import type { Plan } from '../domain/plan.ts';
import { planSchema } from '../domain/schema/plan-schema.ts';

const FOLDER = new URL('../../data/', import.meta.url);
const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));

/** The plan of the town as it is committed. */
export function townPlan(): Plan {
  return planSchema.parse(readJson('plan.json'));
}

/** Every dataset of the town as it is committed, by id. */
export function townDatasets(plan: Plan): ReadonlyMap<string, Dataset> {
  return new Map(
    plan.datasets.map(({ id, file }) => [
      id,
      { id, contentHash: 'not hashed here', collection: readJson(file) as PlanFeatureCollection },
    ]),
  );
}
