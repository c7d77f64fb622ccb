import type { JsonPath } from '../../../src/domain/schema/schema-issue.ts';
import { isInChina } from '../china.ts';
import type { Finding } from '../finding.ts';

/**
 * Longitude and latitude in the wrong order: a position that lies in China only when it is turned round.
 * Looks at the file before the schema does, which would only say that 121 is too much for a latitude.
 */
export function findSwappedPositions(file: string, json: unknown): readonly Finding[] {
  if (!isRecord(json) || !Array.isArray(json.features)) return [];
  return json.features.flatMap((feature: unknown, index) => {
    const geometry = isRecord(feature) ? feature.geometry : null;
    const path = isRecord(geometry)
      ? firstSwapped(geometry.coordinates, ['features', index, 'geometry', 'coordinates'])
      : null;
    if (!path) return [];
    return [
      {
        file,
        path,
        reason: {
          zh: '经纬度疑似颠倒：位置应为 [经度, 纬度]',
          en: 'Longitude and latitude look swapped: a position is [longitude, latitude]',
        },
      },
    ];
  });
}

function firstSwapped(value: unknown, path: JsonPath): JsonPath | null {
  if (!Array.isArray(value)) return null;
  const [first, second] = value;
  if (typeof first === 'number' && typeof second === 'number') {
    return !isInChina([first, second]) && isInChina([second, first]) ? path : null;
  }
  for (const [index, part] of value.entries()) {
    const found = firstSwapped(part, [...path, index]);
    if (found) return found;
  }
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
