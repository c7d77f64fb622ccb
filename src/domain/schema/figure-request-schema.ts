import { coverageRequests } from './coverage-request-schema.ts';
import { featureSet, id, localized } from './schema-parts.ts';
import { z } from './zod-without-eval.ts';

const named = { id, label: localized };

const shapeRequests = [
  z.strictObject({ ...named, metric: z.literal('area'), of: featureSet }),
  z.strictObject({ ...named, metric: z.literal('area-share'), of: featureSet, whole: featureSet }),
  z.strictObject({ ...named, metric: z.literal('perimeter'), of: featureSet }),
  /** 4πA/P²: 1 for a circle, π/4 for a square. */
  z.strictObject({ ...named, metric: z.literal('compactness'), of: featureSet }),
  /** Two figures each, longitude and latitude in degrees. */
  z.strictObject({ ...named, metric: z.literal('centroid'), of: featureSet }),
] as const;

const lineRequests = [
  z.strictObject({
    ...named,
    metric: z.literal('length-within'),
    of: featureSet,
    within: featureSet,
    /** A line that runs along the boundary counts as inside when it stays this near. */
    toleranceMeters: z.number().nonnegative(),
  }),
  z.strictObject({
    ...named,
    metric: z.literal('nearest-distance'),
    from: featureSet,
    to: featureSet,
    /** Where to begin on starts that are lines or polygons; absent: every start is a point. */
    measuredFrom: z.enum(['nearest-place', 'centroid']).optional(),
  }),
] as const;

const densityRequests = [
  /** Kilometres of line on a square kilometre. */
  z.strictObject({ ...named, metric: z.literal('line-density'), of: featureSet, over: featureSet }),
  /** Points on a square kilometre. */
  z.strictObject({ ...named, metric: z.literal('point-density'), of: featureSet, over: featureSet }),
] as const;

const overlayRequests = [
  /** Polygons by class over other polygons: hectares, shares, what is left over. */
  z.strictObject({
    ...named,
    metric: z.literal('overlap-matrix'),
    /** The rows: zones. */
    over: featureSet,
    /** The columns: parcels, by the values of `classField`. */
    of: featureSet,
    classField: z.string().min(1),
  }),
  /** One area by every method that a file may have been measured with. */
  z.strictObject({
    ...named,
    metric: z.literal('reconcile'),
    of: featureSet,
    /** The indicator to stand beside them; how many m² one of its unit is. */
    published: z.strictObject({ indicatorId: id, squareMetersPerUnit: z.number().positive() }).optional(),
  }),
] as const;

/** Figures that nobody measures: the plan's indicators as their documents print them; absent ids: all of them. */
const publishedRequest = z.strictObject({
  ...named,
  metric: z.literal('published'),
  indicatorIds: z.array(z.string().min(1)).min(1).optional(),
});

/** A figure that the plan or an analyst asks for: which metric, of what. Parameters carry their units. */
export const figureRequest = z.discriminatedUnion('metric', [
  publishedRequest,
  ...shapeRequests,
  ...lineRequests,
  ...densityRequests,
  ...coverageRequests,
  ...overlayRequests,
]);

/** What is wrong with a drawing. Its answer is a list of findings, not of figures. */
const topologyRequest = z.strictObject({
  ...named,
  metric: z.literal('topology'),
  of: featureSet,
  /** What they are to tile and to stay in. */
  within: featureSet.optional(),
  /** A polygon, gap or overlap narrower than this is a sliver; absent: 2 m. */
  sliverMeters: z.number().positive().optional(),
  /** Gaps up to this size are reported; larger ones are taken for meant. Absent: 10,000 m². */
  largestGapSquareMeters: z.number().positive().optional(),
});

/** Anything that an analyst can ask for and that a plan can keep under a name. */
export const analysisRequest = z.discriminatedUnion('metric', [figureRequest, topologyRequest]);
