import type { PlanFeatureCollection } from '../feature.ts';
import { fail, type Result, succeed } from '../result.ts';
import { featureCollectionSchema } from './feature-schema.ts';
import { type Checked, checkAgainst, toProblem } from './schema-issue.ts';

/** A dataset's features, if they keep the schema. */
export function checkFeatureCollection(json: unknown): Checked<PlanFeatureCollection> {
  return checkAgainst(featureCollectionSchema, json);
}

/**
 * Reads a dataset file.
 * @param place how the file is called in problems, e.g. `geojson/zones.geojson`
 * @param json what `JSON.parse` made of it; not trusted
 */
export function readFeatureCollection(place: string, json: unknown): Result<PlanFeatureCollection> {
  const checked = checkFeatureCollection(json);
  return checked.ok ? succeed(checked.value) : fail(...checked.issues.map((issue) => toProblem(place, issue)));
}
