import { DATA_CLASSES } from '../data-class.ts';
import { QUALIFIERS } from '../figure.ts';
import { fail, type Result, succeed } from '../result.ts';
import { FIGURE_UNITS } from '../units.ts';
import { figureRequest } from './figure-request-schema.ts';
import { checkAgainst, toProblem } from './schema-issue.ts';
import { localized } from './schema-parts.ts';
import { z } from './zod-without-eval.ts';

export const LEDGER_FORMAT = 'lianjing-ledger';
export const LEDGER_VERSION = 1;

const inputSchema = z.strictObject({ datasetId: z.string().min(1), contentHash: z.string() });

const facetsSchema = z.strictObject({
  distanceMeters: z.number().optional(),
  depth: z.number().optional(),
  classValue: z.string().optional(),
  part: z.enum(['rest', 'outside', 'overlap']).optional(),
  method: z.string().optional(),
  measure: z.string().optional(),
  service: z.string().optional(),
  indicator: z.string().optional(),
});

const formSchema = z.strictObject({
  prefix: z.string(),
  factor: z.number(),
  decimals: z.number().int().nonnegative(),
  unit: z.string(),
});

const publicationSchema = z.strictObject({
  asOf: z.string().min(1),
  qualifier: z.enum(QUALIFIERS).nullable(),
  unit: localized,
  forms: z.strictObject({ zh: formSchema, en: formSchema }),
});

const figureSchema = z.strictObject({
  id: z.string().min(1),
  requestId: z.string().min(1),
  metricId: z.string().min(1),
  subjectFeatureId: z.string().nullable(),
  facets: facetsSchema.optional(),
  label: localized,
  value: z.number(),
  unit: z.enum(FIGURE_UNITS),
  publication: publicationSchema.optional(),
  method: localized,
  denominator: localized.nullable(),
  planStateId: z.string().min(1),
  dataClass: z.enum(DATA_CLASSES),
  inputs: z.array(inputSchema),
  contributingFeatureIds: z.array(z.string()),
  sourceIds: z.array(z.string()),
  planRevision: z.number(),
  note: localized.nullable(),
});

/** Every figure of a plan with all that it takes to compute it again: the requests and the hashes of the data. */
const ledgerSchema = z.strictObject({
  format: z.literal(LEDGER_FORMAT),
  version: z.literal(LEDGER_VERSION),
  planId: z.string().min(1),
  planRevision: z.number(),
  planStateId: z.string().min(1),
  datasets: z.array(inputSchema),
  requests: z.array(figureRequest),
  figures: z.array(figureSchema),
  /** Requests that gave no figures, and why. */
  failures: z.array(z.strictObject({ requestId: z.string().min(1), reason: localized })),
});

export type Ledger = z.output<typeof ledgerSchema>;

/**
 * Reads an exported ledger.
 * @param place how the file is called in problems
 * @param text the file; not trusted
 */
export function readLedger(place: string, text: string): Result<Ledger> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail({ place, reason: { zh: `不是 JSON：${detail}`, en: `This is no JSON: ${detail}` } });
  }
  const checked = checkAgainst(ledgerSchema, json);
  return checked.ok ? succeed(checked.value) : fail(...checked.issues.map((issue) => toProblem(place, issue)));
}
