/**
 * Holds a plan's folder to its rules: schema, geometry, references, tiling, data classes, chapters, files.
 * Usage: tsx scripts/check-data.ts [folder]   (default: data)
 */
import { describePath } from '../src/domain/schema/schema-issue.ts';
import { checkPlanFolder } from './data-check/check-plan-folder.ts';
import type { Finding } from './data-check/finding.ts';
import { lineOfPath } from './data-check/json-lines.ts';
import { readTexts } from './data-check/read-texts.ts';

const folder = process.argv[2] ?? 'data';
const texts = readTexts(folder);
const { findings, datasetCount, featureCount, chapterCount } = checkPlanFolder(texts);

for (const finding of findings) {
  console.error([placeOf(finding), `  ${finding.reason.zh}`, `  ${finding.reason.en}`].join('\n'));
}
if (findings.length > 0) {
  console.error(`数据检查未通过：${findings.length} 处 · Data check failed: ${findings.length} findings`);
  process.exitCode = 1;
} else {
  console.log(
    `数据检查通过：${datasetCount} 个数据集，${featureCount} 个要素，${chapterCount} 章推介 · ` +
      `Data check passed: ${datasetCount} datasets, ${featureCount} features, ${chapterCount} chapters`,
  );
}

/** `data/geojson/zones.geojson:4 features[0].geometry`, so that an editor can jump there. */
function placeOf({ file, path }: Finding): string {
  const text = texts.get(file);
  const line = text === undefined || path.length === 0 ? '' : `:${lineOfPath(text, path)}`;
  return `${folder}/${file}${line} ${describePath(path)}`.trimEnd();
}
