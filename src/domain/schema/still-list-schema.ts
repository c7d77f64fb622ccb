import { z } from './zod-without-eval.ts';

/**
 * `data/roadshow/stills/stills.json`: each still by name (`zones.zh.light`) with the SHA-256 of what it is a picture of,
 * so that a check knows when it is old.
 */
export const stillListSchema = z.strictObject({
  schemaVersion: z.literal(1),
  stills: z.record(z.string().min(1), z.string().regex(/^[0-9a-f]{64}$/)),
});
