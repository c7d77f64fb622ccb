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
export const coverageDenominator = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('area') }),
  z.strictObject({ kind: z.literal('class'), of: featureSet }),
  /** `field` holds a number a feature; of a polygon people are taken as spread evenly. */
  z.strictObject({ kind: z.literal('population'), of: featureSet, field: z.string().min(1) }),
]);

/** Ground is sampled at points so far apart; absent: 20 m. */
const gridMeters = z.number().min(1).max(1000).optional();

/** One kind of facility and how far it serves. Radii are the analyst's to set: `service-radius.ts` holds the offers. */
const service = z.strictObject({ id, label: localized, facilities: featureSet, radiusMeters: distanceMeters });

export const coverageRequests = [
  z.strictObject({
    ...coverageBase,
    metric: z.literal('coverage'),
    denominator: coverageDenominator.optional(),
    /** How many sources must reach a place at least; several at once. Absent: one. */
    depths: z.array(z.int().min(1).max(9)).min(1).optional(),
    /** Whether the covered area, or the people covered, is given beside the share. */
    alsoCovered: z.boolean().optional(),
  }),
  /** Straight lines, but round barriers: water and rail are crossed at gates only. */
  z.strictObject({
    ...coverageBase,
    metric: z.literal('coverage-barriers'),
    barriers: z.array(featureSet).min(1),
    /** Bridges and crossings; one that stands within the tolerance of a barrier is a way through it. */
    gates: featureSet.optional(),
    gateToleranceMeters: z.number().nonnegative(),
    gridMeters,
  }),
  /** Along the network where it connects, and a little off it at both ends. */
  z.strictObject({
    ...coverageBase,
    metric: z.literal('network-coverage'),
    network: featureSet,
    /** Ends this near to another line are joined to it. */
    joinMeters: z.number().nonnegative(),
    /** How far from the network a source or a place may lie. */
    accessMeters: z.number().positive(),
    gridMeters,
  }),
  /** What facilities of several kinds serve, each by its own radius, and what all of them together serve. */
  z.strictObject({
    id,
    label: localized,
    metric: z.literal('facility-service'),
    target: featureSet,
    services: z.array(service).min(1),
  }),
  /** A shuttle sketched between stops: how long, how many vehicles, and what it brings within walking distance. */
  z.strictObject({
    id,
    label: localized,
    metric: z.literal('shuttle'),
    /** Points in the order of the line. */
    stops: featureSet,
    /** Stations that serve already. */
    existing: featureSet,
    target: featureSet,
    walkMeters: distanceMeters,
    speedKilometersPerHour: z.number().positive(),
    headwayMinutes: z.number().positive(),
    dwellSeconds: z.number().nonnegative(),
  }),
] as const;
