import { existsSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../../src/domain/canonical-json.ts';
import { stillListSchema } from '../../src/domain/schema/still-list-schema.ts';
import { STILLS_FOLDER, STILLS_LIST } from '../../src/domain/still.ts';
import { projectPath } from '../project-path.ts';

/** The path of a file of the stills' folder. */
export function stillPath(file: string): string {
  return projectPath(`${STILLS_FOLDER}/${file}`);
}

/** The hashes of the committed stills by name; none where there is no list yet. */
export function readStillList(): ReadonlyMap<string, string> {
  const file = stillPath(STILLS_LIST);
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(stillListSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).stills));
}

/** The list as it is written: in the order of the names, so that a change is a small one. */
export function formatStillList(hashes: ReadonlyMap<string, string>): string {
  return canonicalJson({ schemaVersion: 1, stills: Object.fromEntries(hashes) });
}
