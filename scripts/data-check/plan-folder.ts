import type { Chapter } from '../../src/domain/chapter.ts';
import type { PlanFeature, PlanFeatureCollection } from '../../src/domain/feature.ts';
import type { DatasetEntry, FeatureSet, Plan } from '../../src/domain/plan.ts';
import { checkChapter } from '../../src/domain/schema/read-chapter.ts';
import { checkFeatureCollection } from '../../src/domain/schema/read-feature-collection.ts';
import { checkPlan } from '../../src/domain/schema/read-plan.ts';
import type { Checked } from '../../src/domain/schema/schema-issue.ts';
import type { Finding } from './finding.ts';
import { findSwappedPositions } from './rules/swapped-positions.ts';

/** The texts of a plan's folder by path relative to it, `geojson/zones.geojson`. */
export type FolderTexts = ReadonlyMap<string, string>;

export interface ReadDataset {
  readonly entry: DatasetEntry;
  readonly collection: PlanFeatureCollection;
}

export interface ReadChapter {
  readonly entry: { readonly id: string; readonly file: string };
  readonly chapter: Chapter;
}

/** A plan's folder after the schema has read it: what every rule is handed. */
export interface PlanFolder {
  readonly texts: FolderTexts;
  readonly plan: Plan;
  /** By dataset id; only those whose file could be read. */
  readonly datasets: ReadonlyMap<string, ReadDataset>;
  /** In the catalogue's order; only those whose file could be read. */
  readonly chapters: readonly ReadChapter[];
}

export const CATALOGUE = 'plan.json';

/** Reads what can be read; `folder` is null when there is no catalogue to go by. */
export function parsePlanFolder(texts: FolderTexts): {
  readonly folder: PlanFolder | null;
  readonly findings: readonly Finding[];
} {
  const catalogue = parseDocument(texts, CATALOGUE, checkPlan);
  if (!catalogue.value) return { folder: null, findings: catalogue.findings };
  const findings: Finding[] = [];
  const datasets = new Map<string, ReadDataset>();
  for (const entry of catalogue.value.datasets) {
    const document = parseDocument(texts, entry.file, checkFeatureCollection, findSwappedPositions);
    findings.push(...document.findings);
    if (document.value) datasets.set(entry.id, { entry, collection: document.value });
  }
  const plan = catalogue.value;
  const chapters = (plan.roadshow?.chapters ?? []).flatMap((entry): ReadChapter[] => {
    const document = parseDocument(texts, entry.file, (json) => checkChapter(json, plan));
    findings.push(...document.findings);
    return document.value ? [{ entry, chapter: document.value }] : [];
  });
  return { folder: { texts, plan, datasets, chapters }, findings };
}

function parseDocument<Value>(
  texts: FolderTexts,
  file: string,
  check: (json: unknown) => Checked<Value>,
  checkFirst: (file: string, json: unknown) => readonly Finding[] = () => [],
): { readonly value: Value | null; readonly findings: readonly Finding[] } {
  const text = texts.get(file);
  if (text === undefined) {
    return { value: null, findings: [{ file, path: [], reason: { zh: '文件不存在', en: 'The file is missing' } }] };
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      value: null,
      findings: [{ file, path: [], reason: { zh: `不是有效的 JSON：${detail}`, en: `Not valid JSON: ${detail}` } }],
    };
  }
  const first = checkFirst(file, json);
  if (first.length > 0) return { value: null, findings: first };
  const checked = check(json);
  if (checked.ok) return { value: checked.value, findings: [] };
  return { value: null, findings: checked.issues.map((issue) => ({ file, ...issue })) };
}

/** A feature with the dataset it is in and its place in the dataset's file. */
export interface PlacedFeature {
  readonly dataset: ReadDataset;
  readonly index: number;
  readonly feature: PlanFeature;
}

export function featuresOf(folder: PlanFolder): readonly PlacedFeature[] {
  return [...folder.datasets.values()].flatMap((dataset) =>
    dataset.collection.features.map((feature, index) => ({ dataset, index, feature })),
  );
}

/** The features that a set of the catalogue names. */
export function featuresIn(folder: PlanFolder, set: FeatureSet): readonly PlacedFeature[] {
  return featuresOf(folder).filter(
    ({ dataset, feature }) =>
      dataset.entry.id === set.datasetId && (set.featureIds?.includes(feature.properties.id) ?? true),
  );
}
