import { z } from './zod-without-eval.ts';

/** Ids as the catalogue writes them: lower case, figures, dots and hyphens. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);
export const localized = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Some features of a dataset: all of them, those named, those of a class, or those named that are of the class. */
export const featureSet = z.strictObject({
  datasetId: id,
  /** Absent: all features of the dataset. */
  featureIds: z.array(id).min(1).optional(),
  /** Only features whose `field` is one of `values`; numbers are compared as they are written. */
  where: z.strictObject({ field: z.string().min(1), values: z.array(z.string()).min(1) }).optional(),
});

/** Beyond it a buffer's directions would no longer agree; `src/geo/buffer.ts` refuses more with the reason. */
export const distanceMeters = z.number().positive();
