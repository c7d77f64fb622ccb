import type { LocalizedText } from '../domain/localized.ts';
import { GeometryError } from '../geo/geometry-error.ts';
import { MetricError } from './metric.ts';

/** Why something could not be computed, in words for the reader. */
export function reasonOf(error: unknown): LocalizedText {
  if (error instanceof MetricError || error instanceof GeometryError) return error.reason;
  const detail = error instanceof Error ? error.message : String(error);
  return { zh: `计算出错：${detail}`, en: `The computation failed: ${detail}` };
}
