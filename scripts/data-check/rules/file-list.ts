import type { Finding } from '../finding.ts';
import { CATALOGUE, type PlanFolder } from '../plan-folder.ts';

const README = 'README.md';
/** What each picture was made from, written beside them. */
const STILLS_MANIFEST = 'roadshow/stills/stills.json';
/** A chapter's picture, made from it: `roadshow/stills/opening.zh.dark.png`. */
const STILL = /^roadshow\/stills\/([a-z0-9-]+)\.(zh|en)\.(light|dark)\.png$/;

/** Files that neither a dataset nor a chapter names, and files that the README says nothing about. */
export function findStrayFiles(folder: PlanFolder): readonly Finding[] {
  const chapters = folder.plan.roadshow?.chapters ?? [];
  const named = new Set<string>([
    CATALOGUE,
    README,
    ...folder.plan.datasets.map(({ file }) => file),
    ...chapters.map(({ file }) => file),
  ]);
  const readme = folder.texts.get(README);
  if (readme === undefined) return [finding(README, '缺少 README.md', 'README.md is missing')];
  return [...folder.texts.keys()].flatMap((file) => {
    if (file === STILLS_MANIFEST) return [];
    if (chapters.some(({ id }) => id === STILL.exec(file)?.[1])) return [];
    if (!named.has(file)) {
      return [
        finding(file, '目录 plan.json 未列出此文件', 'Neither a dataset nor a chapter of plan.json names this file'),
      ];
    }
    const name = file.split('/').at(-1) ?? file;
    if (file === README || STILL.test(file) || readme.includes(`\`${name}\``)) return [];
    return [finding(file, 'data/README.md 未说明此文件', 'data/README.md does not mention this file')];
  });
}

function finding(file: string, zh: string, en: string): Finding {
  return { file, path: [], reason: { zh, en } };
}
