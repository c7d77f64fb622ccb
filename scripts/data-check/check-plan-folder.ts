import type { Finding } from './finding.ts';
import { type FolderTexts, type PlanFolder, parsePlanFolder } from './plan-folder.ts';
import {
  findMisplacedChapters,
  findPoorWords,
  findStrayCameras,
  findTypedNumbers,
  findUnlitFeatures,
} from './rules/chapters.ts';
import { findUnknownFeatures, findUnknownSources } from './rules/feature-references.ts';
import { findStrayFiles } from './rules/file-list.ts';
import { findLayerMismatches } from './rules/layers.ts';
import { findExcessDecimals, findPositionsOutOfBounds } from './rules/positions.ts';
import { findBrokenRings } from './rules/rings.ts';
import { findBadScales } from './rules/scales.ts';
import { findTilingGaps } from './rules/tiling.ts';
import { findBadFeatureIds } from './rules/unique-ids.ts';

type Rule = (folder: PlanFolder) => readonly Finding[];

/** Every rule that data are held to beyond the schema. To add one, write it and put it here. */
const RULES: readonly Rule[] = [
  findBadFeatureIds,
  findUnknownSources,
  findUnknownFeatures,
  findPositionsOutOfBounds,
  findExcessDecimals,
  findBrokenRings,
  findTilingGaps,
  findLayerMismatches,
  findBadScales,
  findMisplacedChapters,
  findUnlitFeatures,
  findStrayCameras,
  findTypedNumbers,
  findPoorWords,
  findStrayFiles,
];

export interface FolderReport {
  readonly findings: readonly Finding[];
  readonly datasetCount: number;
  readonly featureCount: number;
  readonly chapterCount: number;
}

/** Holds a plan's folder to the schema and to every rule. */
export function checkPlanFolder(texts: FolderTexts): FolderReport {
  const { folder, findings } = parsePlanFolder(texts);
  if (!folder) return { findings, datasetCount: 0, featureCount: 0, chapterCount: 0 };
  const collections = [...folder.datasets.values()];
  return {
    findings: [...findings, ...RULES.flatMap((rule) => rule(folder))],
    datasetCount: collections.length,
    featureCount: collections.reduce((count, { collection }) => count + collection.features.length, 0),
    chapterCount: folder.chapters.length,
  };
}
