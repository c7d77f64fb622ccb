import type { Position } from 'geojson';
import type { Bounds } from '../../../src/domain/plan.ts';
import type { Finding } from '../finding.ts';
import { featuresOf, type PlanFolder } from '../plan-folder.ts';
import { positionsWithPaths } from '../positions-with-paths.ts';

/** West, south, east, north of China, wide. */
const CHINA: Bounds = [73, 3, 136, 54];
const MAX_DECIMALS = 6;

/** Positions outside China, or where the camera can never go. One finding a feature is enough. */
export function findPositionsOutOfBounds(folder: PlanFolder): readonly Finding[] {
  return featuresOf(folder).flatMap(({ dataset, index, feature }) => {
    const outside = positionsWithPaths(feature.geometry).find(
      ({ position }) =>
        !isInChina(position) || !folder.plan.scales.some(({ maxBounds }) => isWithin(maxBounds, position)),
    );
    if (!outside) return [];
    const where = `[${outside.position.join(', ')}]`;
    return [
      {
        file: dataset.entry.file,
        path: ['features', index, 'geometry', ...outside.path],
        reason: {
          zh: `位置 ${where} 超出中国范围，或超出各尺度的 maxBounds`,
          en: `The position ${where} is outside China or outside the maxBounds of every scale`,
        },
      },
    ];
  });
}

/** More decimals than a place can mean: six are 0.1 m. One finding a feature is enough. */
export function findExcessDecimals(folder: PlanFolder): readonly Finding[] {
  return featuresOf(folder).flatMap(({ dataset, index, feature }) => {
    const excess = positionsWithPaths(feature.geometry).find(({ position }) => position.some(hasExcessDecimals));
    if (!excess) return [];
    return [
      {
        file: dataset.entry.file,
        path: ['features', index, 'geometry', ...excess.path],
        reason: {
          zh: `坐标 [${excess.position.join(', ')}] 的小数位超过 ${MAX_DECIMALS} 位`,
          en: `The position [${excess.position.join(', ')}] has more than ${MAX_DECIMALS} decimals`,
        },
      },
    ];
  });
}

export function isInChina(position: Position): boolean {
  return isWithin(CHINA, position);
}

function isWithin(
  [west, south, east, north]: Bounds,
  [longitude = Number.NaN, latitude = Number.NaN]: Position,
): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function hasExcessDecimals(degrees: number): boolean {
  return Number(degrees.toFixed(MAX_DECIMALS)) !== degrees;
}
