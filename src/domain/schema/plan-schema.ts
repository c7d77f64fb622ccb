import { DATA_CLASSES } from '../data-class.ts';
import { QUALIFIERS } from '../figure.ts';
import { STATUSES } from '../status.ts';
import { analysisRequest, figureRequest } from './figure-request-schema.ts';
import { featureSet, id, localized } from './schema-parts.ts';
import { z } from './zod-without-eval.ts';

/** The version of the catalogue that this code writes and reads. */
const PLAN_SCHEMA_VERSION = 1;

const bbox = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .refine(
    ([west, south, east, north]) =>
      west < east && south < north && east <= 180 && north <= 90 && west >= -180 && south >= -90,
  );
/** Only #rrggbb: a colour comes from a file and ends in a style, so nothing else may pass. */
const color = z.string().regex(/^#[0-9a-f]{6}$/i);
const themedColor = z.strictObject({ light: color, dark: color });

const source = z.strictObject({
  id,
  title: localized,
  /** As printed: `2023`, `2024-11`, `2024-11-21`. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  /** What kind of document it is; a drawing of our own says so. */
  kind: z.enum(['document', 'open-data', 'own-drawing']),
  licence: localized.optional(),
});

const dataset = z.strictObject({
  id,
  title: localized,
  /** Relative to the catalogue, e.g. `geojson/zones.geojson`. No way out of the folder. */
  file: z.string().regex(/^(?!.*\.\.)[\w./-]+$/),
  sourceIds: z.array(id).min(1),
  licence: z.string().min(1),
});

const group = z.strictObject({ id, title: localized });

const category = z.strictObject({
  value: z.string().min(1),
  label: localized,
  color: themedColor,
  hatch: z.boolean().optional(),
});

/** Layer ids become ids of the drawing, where these are taken. */
const TAKEN_IDS = ['ground', 'order', 'highlight', 'base-district', 'base-region'];

/** What every layer has, whatever its kind. */
const layerBase = {
  id: id.refine((value) => !TAKEN_IDS.includes(value)),
  groupId: id,
  datasetId: id,
  title: localized,
  dataClass: z.enum(DATA_CLASSES),
  visible: z.boolean(),
  opacity: z.number().min(0).max(1).default(1),
  /** Only features whose `field` is one of `values`. */
  filter: z.strictObject({ field: z.string().min(1), values: z.array(z.string()).min(1) }).optional(),
};

const layer = z.discriminatedUnion('kind', [
  z.strictObject({ ...layerBase, kind: z.literal('boundary'), color: themedColor }),
  z.strictObject({
    ...layerBase,
    kind: z.literal('zones'),
    categoryField: z.string().min(1),
    categories: z.array(category).min(1),
  }),
  z.strictObject({
    ...layerBase,
    kind: z.literal('cores'),
    categoryField: z.string().min(1),
    categories: z.array(category).min(1),
  }),
  z.strictObject({ ...layerBase, kind: z.literal('belt'), color: themedColor, widthMeters: z.number().positive() }),
  z.strictObject({ ...layerBase, kind: z.literal('waterway'), color: themedColor }),
  z.strictObject({ ...layerBase, kind: z.literal('rail'), color: themedColor }),
  z.strictObject({ ...layerBase, kind: z.literal('stations'), color: themedColor }),
  z.strictObject({ ...layerBase, kind: z.literal('avenue'), color: themedColor }),
  z.strictObject({
    ...layerBase,
    kind: z.literal('sites'),
    categoryField: z.string().min(1),
    categories: z.array(category).min(1),
  }),
  /** Drawn by the base map's own vector tiles; the row switches that part of the base map. */
  z.strictObject({
    ...layerBase,
    kind: z.literal('base'),
    part: z.enum(['towns', 'water', 'roads', 'metro', 'crossings', 'places', 'villages', 'cities']),
  }),
]);

const planState = z.strictObject({
  id,
  title: localized,
  /** Which statuses stand in this state; a feature without a status stands in every state. */
  statuses: z.array(z.enum(STATUSES)),
});

/** The number written is the value times `factor`, between `prefix` and `unit`. */
const writtenForm = z.strictObject({
  prefix: z.string().min(1).optional(),
  factor: z.number().positive(),
  unit: z.string().min(1),
});

/** A figure as published, to stand beside what the drawing measures. */
const indicator = z.strictObject({
  id,
  label: localized,
  /** In `unit`, as published. */
  value: z.number(),
  unit: localized,
  /** How a language writes it where its magnitudes are others: 430 ×10,000 m² as `4.3 million m²`. The value stays. */
  display: z.strictObject({ zh: writtenForm.optional(), en: writtenForm.optional() }).optional(),
  /** 约 / ≥ as published; absent: plain. */
  qualifier: z.enum(QUALIFIERS).optional(),
  asOf: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  sourceIds: z.array(id).min(1),
  /** The figure that measures the same thing, and how many of its unit make one of `unit`. */
  comparedWith: z.strictObject({ figureId: z.string().min(1), unitsPer: z.number().positive() }).optional(),
});

const scale = z.strictObject({
  id,
  title: localized,
  /** What the camera shows first at this scale: west, south, east, north. */
  bounds: bbox,
  /** How far the camera may go. */
  maxBounds: bbox,
  minZoom: z.number().min(0).max(22),
  maxZoom: z.number().min(0).max(22),
});

/** What the first screen says in words, each line pointing at what it speaks of. */
const overview = z.strictObject({
  summary: localized,
  structure: localized,
  boundary: featureSet,
  zones: featureSet,
  cores: featureSet,
  axes: z
    .array(z.strictObject({ datasetId: id, featureId: id, name: localized, role: localized, text: localized }))
    .min(1),
  /** Figure requests in the order in which the panel shows them, by meaning. */
  figures: z.strictObject({
    boundaryArea: id,
    /** A `reconcile` request about the boundary; absent: there is nothing published to hold the area against. */
    boundaryAreaAgainstPublished: id.optional(),
    zoneArea: id,
    zoneShare: id,
    lengths: z.array(id),
    coverage: z.array(id),
    nearest: z.array(id),
    /** What documents print of it; absent: nothing. */
    published: id.optional(),
  }),
  areaIndicatorId: id,
  note: localized,
});

/** The plan's own story: its chapters in their order, each in a file of its own. */
const roadshow = z.strictObject({
  title: localized,
  /** How long the presenter means to speak. */
  targetMinutes: z.number().positive().max(240),
  chapters: z
    .array(
      z.strictObject({
        id,
        /** Relative to the catalogue, e.g. `roadshow/01-opening.json`. No way out of the folder. */
        file: z.string().regex(/^(?!.*\.\.)[\w./-]+$/),
      }),
    )
    .min(1),
});

export const planSchema = z.strictObject({
  schemaVersion: z.literal(PLAN_SCHEMA_VERSION),
  id,
  name: localized,
  title: localized,
  attribution: z.array(localized).min(1),
  sources: z.array(source).min(1),
  datasets: z.array(dataset).min(1),
  groups: z.array(group).min(1),
  /** Top of the drawing first, as in the layer tree. */
  layers: z.array(layer).min(1),
  planStates: z.array(planState).min(1),
  defaultPlanStateId: id,
  scales: z.array(scale).min(1),
  defaultScaleId: id,
  figures: z.array(figureRequest),
  /** Analyses that somebody has kept under a name; computed when they are opened. */
  analyses: z.array(analysisRequest).optional(),
  indicators: z.array(indicator),
  overview,
  roadshow: roadshow.optional(),
});
