import type { Finding } from '../finding.ts';
import { featuresOf, type PlanFolder } from '../plan-folder.ts';

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Feature ids name a feature across the whole plan, in links and in figures: kebab-case and used once. */
export function findBadFeatureIds(folder: PlanFolder): readonly Finding[] {
  const files = new Map<string, string>();
  return featuresOf(folder).flatMap(({ dataset, index, feature }) => {
    const { id } = feature.properties;
    const { file } = dataset.entry;
    const path = ['features', index, 'properties', 'id'];
    const found: Finding[] = [];
    if (!KEBAB_CASE.test(id)) {
      found.push({
        file,
        path,
        reason: { zh: `要素 id 应为小写英文加连字符：${id}`, en: `A feature id is kebab-case ASCII: ${id}` },
      });
    }
    const other = files.get(id);
    if (other === undefined) files.set(id, file);
    else
      found.push({
        file,
        path,
        reason: { zh: `要素 id 与 ${other} 重复：${id}`, en: `The feature id ${id} is taken in ${other}` },
      });
    return found;
  });
}
