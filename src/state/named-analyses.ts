import { z } from '../domain/schema/zod-without-eval.ts';
import { COVERAGE_WAYS, type CoverageSetup } from './labs.ts';

/** A coverage setup that somebody has kept under a name. */
export interface NamedAnalysis {
  readonly name: string;
  readonly coverage: CoverageSetup;
}

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)]);
const distance = z.number().positive().max(20_000);

const storedSchema = z.array(
  z.object({
    name: z.string().min(1).max(80),
    coverage: z.object({
      source: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('set'),
          set: z.object({ datasetId: z.string(), featureIds: z.array(z.string()).min(1).optional() }),
        }),
        z.object({ kind: z.literal('points'), positions: z.array(position) }),
      ]),
      distanceMeters: distance,
      furtherDistancesMeters: z.array(distance).max(12),
      targetDatasetId: z.string(),
      way: z.enum(COVERAGE_WAYS),
      denominatorDatasetId: z.string().nullable(),
      isPlacing: z.literal(false),
    }),
  }),
);

function keyOf(planId: string): string {
  return `lianjing.analyses.v1.${planId}`;
}

/** The analyses of a plan that were kept in this browser; none when there are none, or none that can be read. */
export function readAnalyses(storage: Pick<Storage, 'getItem'> | undefined, planId: string): readonly NamedAnalysis[] {
  try {
    return storedSchema.parse(JSON.parse(storage?.getItem(keyOf(planId)) ?? '[]')) as readonly NamedAnalysis[];
  } catch {
    return [];
  }
}

/** @returns whether they were kept; a browser may refuse. */
export function writeAnalyses(
  storage: Pick<Storage, 'setItem'> | undefined,
  planId: string,
  analyses: readonly NamedAnalysis[],
): boolean {
  try {
    storage?.setItem(keyOf(planId), JSON.stringify(analyses));
    return storage !== undefined;
  } catch {
    return false;
  }
}
