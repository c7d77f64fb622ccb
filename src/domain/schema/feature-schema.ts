import { DATA_CLASSES } from '../data-class.ts';
import { STATUSES } from '../status.ts';
import { z } from './zod-without-eval.ts';

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
const position = z.tuple([longitude, latitude]);
const linearRing = z.array(position).min(4);

/** The geometry kinds that a plan's own datasets may hold; 2D, WGS84 degrees (RFC 7946). */
const geometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: position }),
  z.object({ type: z.literal('MultiPoint'), coordinates: z.array(position) }),
  z.object({ type: z.literal('LineString'), coordinates: z.array(position).min(2) }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(position).min(2)) }),
  z.object({ type: z.literal('Polygon'), coordinates: z.array(linearRing).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(linearRing).min(1)) }),
]);

const year = z.int().min(1000).max(3000);

const propertiesSchema = z.looseObject({
  id: z.string().min(1),
  name_zh: z.string().min(1),
  name_en: z.string().min(1),
  dataClass: z.enum(DATA_CLASSES),
  sources: z.array(z.string().min(1)).min(1),
  status: z.enum(STATUSES).optional(),
  from: year.optional(),
  to: year.optional(),
  note_zh: z.string().optional(),
  note_en: z.string().optional(),
  accuracyMeters: z.number().positive().optional(),
});

export const featureCollectionSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      geometry: geometrySchema.nullable(),
      properties: propertiesSchema,
    }),
  ),
});
