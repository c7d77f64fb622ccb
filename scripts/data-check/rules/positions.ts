import { isInChina, isWithin } from '../china.ts';
import type { Finding } from '../finding.ts';
import { featuresOf, type PlanFolder } from '../plan-folder.ts';
import { positionsWithPaths } from '../positions-with-paths.ts';

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

function hasExcessDecimals(degrees: number): boolean {
  return Number(degrees.toFixed(MAX_DECIMALS)) !== degrees;
}
