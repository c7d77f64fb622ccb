import type { Plan } from '../plan.ts';
import { fail, type Result, succeed } from '../result.ts';
import { findReferenceIssues } from './plan-references.ts';
import { planSchema } from './plan-schema.ts';
import { type Checked, checkAgainst, toProblem } from './schema-issue.ts';

/** The catalogue, if it keeps the schema and speaks only of what it holds. */
export function checkPlan(json: unknown): Checked<Plan> {
  const checked = checkAgainst(planSchema, json);
  if (!checked.ok) return checked;
  const issues = findReferenceIssues(checked.value);
  return issues.length === 0 ? checked : { ok: false, issues };
}

/**
 * Reads a catalogue.
 * @param place how the catalogue is called in problems, e.g. `plan.json`
 * @param json what `JSON.parse` made of it; not trusted
 */
export function readPlan(place: string, json: unknown): Result<Plan> {
  const checked = checkPlan(json);
  return checked.ok ? succeed(checked.value) : fail(...checked.issues.map((issue) => toProblem(place, issue)));
}
