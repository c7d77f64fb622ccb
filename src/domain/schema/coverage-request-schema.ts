import { distanceMeters, featureSet, id, localized } from './schema-parts.ts';
import { z } from './zod-without-eval.ts';

/** What every kind of coverage has. */
const coverageBase = {
  id,
  label: localized,
  /** The polygons whose covered part is sought; one figure each, and one for the total. */
  target: featureSet,
  sources: featureSet,
  distanceMeters,
  /** Several distances at once; the figures then say which. */
  furtherDistancesMeters: z.array(distanceMeters).min(1).optional(),
};

/** 覆盖率 of what: the ground itself, the ground of a class, or people. */
const denominator = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('area') }),
  z.strictObject({ kind: z.literal('class'), of: featureSet }),
  /** `field` holds a number a feature; of a polygon people are taken as spread evenly. */
  z.strictObject({ kind: z.literal('population'), of: featureSet, field: z.string().min(1) }),
]);

export const coverageRequests = [
  z.strictObject({
    ...coverageBase,
    metric: z.literal('coverage'),
    denominator: denominator.optional(),
    /** How many sources must reach a place at least; several at once. Absent: one. */
    depths: z.array(z.int().min(1).max(9)).min(1).optional(),
  }),
] as const;
