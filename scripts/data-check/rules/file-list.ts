import type { Finding } from '../finding.ts';
import { CATALOGUE, type PlanFolder } from '../plan-folder.ts';

const README = 'README.md';
/** Chapters have a check of their own. */
const ROADSHOW_FOLDER = 'roadshow/';
/** One sentence of the README stands for all of these. */
const STILL = /^roadshow\/stills\/[^/]+\.png$/;

/** Files that no dataset names, and files that the README says nothing about. */
export function findStrayFiles(folder: PlanFolder): readonly Finding[] {
  const named = new Set<string>([CATALOGUE, README, ...folder.plan.datasets.map(({ file }) => file)]);
  const readme = folder.texts.get(README);
  if (readme === undefined) return [finding(README, '缺少 README.md', 'README.md is missing')];
  return [...folder.texts.keys()].flatMap((file) => {
    if (!named.has(file) && !file.startsWith(ROADSHOW_FOLDER)) {
      return [finding(file, '目录 plan.json 未列出此文件', 'No dataset of plan.json names this file')];
    }
    const name = file.split('/').at(-1) ?? file;
    if (file === README || STILL.test(file) || readme.includes(`\`${name}\``)) return [];
    return [finding(file, 'data/README.md 未说明此文件', 'data/README.md does not mention this file')];
  });
}

function finding(file: string, zh: string, en: string): Finding {
  return { file, path: [], reason: { zh, en } };
}
