import { coverageDenominator } from '../domain/schema/coverage-request-schema.ts';
import { featureSet } from '../domain/schema/schema-parts.ts';
import { z } from '../domain/schema/zod-without-eval.ts';
import { COVERAGE_WAYS, type CoverageSetup, NEAREST_FROM } from './labs.ts';

/** A coverage setup that somebody has kept under a name. */
export interface NamedAnalysis {
  readonly name: string;
  readonly coverage: CoverageSetup;
}

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-85).max(85)]);
const distance = z.number().positive().max(20_000);

const storedSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), set: featureSet }),
  z.object({ kind: z.literal('points'), positions: z.array(position) }),
]);

const storedCoverage = z.object({
  source: storedSource,
  distanceMeters: distance,
  furtherDistancesMeters: z.array(distance).max(12),
  targetDatasetId: z.string(),
  way: z.enum(COVERAGE_WAYS),
  denominator: coverageDenominator,
  tellsReachedByTwo: z.boolean(),
  nearestFrom: z.enum(NEAREST_FROM),
  isPlacing: z.literal(false),
});

/** As they were kept before a denominator could be a class or people: the id of a layer, or null for the target's own area. */
const olderCoverage = storedCoverage
  .omit({ denominator: true, tellsReachedByTwo: true, nearestFrom: true })
  .extend({ denominatorDatasetId: z.string().nullable() })
  .transform(
    ({ denominatorDatasetId, ...kept }): z.output<typeof storedCoverage> => ({
      ...kept,
      denominator:
        denominatorDatasetId === null ? { kind: 'area' } : { kind: 'class', of: { datasetId: denominatorDatasetId } },
      tellsReachedByTwo: false,
      nearestFrom: 'centroid',
    }),
  );

const storedSchema = z.array(
  z.object({ name: z.string().min(1).max(80), coverage: z.union([storedCoverage, olderCoverage]) }),
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
