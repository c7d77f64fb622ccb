import { AREA_UNITS } from '../units.ts';
import { featureSet, id, localized } from './schema-parts.ts';
import { z } from './zod-without-eval.ts';

/** The version of a chapter that this code writes and reads. */
export const CHAPTER_SCHEMA_VERSION = 1;

/**
 * What a chapter's map shows, for a screen of any shape: this ground fills what the words leave free. Degrees; bearing
 * clockwise from north, pitch from straight down.
 */
const look = z.strictObject({
  bounds: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .refine(([west, south, east, north]) => west < east && south < north && west >= -180 && east <= 180),
  bearing: z.number().min(-180).max(180).default(0),
  pitch: z.number().min(0).max(70).default(0),
});

const figureTile = z.strictObject({
  /** Of the ledger; the number itself is never written here. */
  figureId: z.string().min(1),
  /** What stands under the number; absent: the figure's own label. */
  label: localized.optional(),
  /** For areas; absent: hectares. */
  areaUnit: z.enum(AREA_UNITS).optional(),
});

/**
 * One step of a roadshow: a complete picture, which can be opened first, backwards or from a link. Words may speak of
 * figures as `{{figure id}}`, which the ledger fills in.
 */
export const chapterSchema = z.strictObject({
  schemaVersion: z.literal(CHAPTER_SCHEMA_VERSION),
  id,
  /** An opening or closing slide sets its title large over the map. */
  layout: z.enum(['opening', 'story', 'closing']).default('story'),
  title: localized,
  caption: localized,
  /** For the presenter's eyes only. */
  notes: localized,
  camera: look,
  /** For screens higher than wide; absent: as `camera`. */
  portraitCamera: look.optional(),
  /** What is drawn, and how strongly; what is not named is off. */
  layers: z.array(z.strictObject({ id, opacity: z.number().min(0).max(1).default(1) })).min(1),
  planStateId: id,
  /** Features that are lit while the rest dims. */
  spotlight: z.array(featureSet).default([]),
  /** Layers of lines that draw themselves along their course. */
  draws: z.array(id).default([]),
  figures: z.array(figureTile).max(6).default([]),
  legend: z.boolean().default(true),
  /** How the camera comes here from wherever it was. */
  transition: z
    .strictObject({ kind: z.enum(['fly', 'ease', 'cut']), seconds: z.number().min(0).max(10) })
    .default({ kind: 'fly', seconds: 2 }),
  /** How long it stands in a loop. */
  dwellSeconds: z.number().min(3).max(600).default(20),
});

const draftText = z.strictObject({ zh: z.string(), en: z.string() });

/** A chapter at the desk: nobody writes both languages at once, so its words may still be missing. */
export const draftChapterSchema = chapterSchema.extend({ title: draftText, caption: draftText, notes: draftText });
