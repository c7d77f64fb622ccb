import type { LocalizedText } from '../../src/domain/localized.ts';
import type { JsonPath } from '../../src/domain/schema/schema-issue.ts';

/** What a rule finds wrong: in which file of the plan's folder, where in it, and why. */
export interface Finding {
  /** Relative to the folder: `plan.json`, `geojson/zones.geojson`. */
  readonly file: string;
  /** Where in the file; empty: the file as a whole. */
  readonly path: JsonPath;
  readonly reason: LocalizedText;
}
