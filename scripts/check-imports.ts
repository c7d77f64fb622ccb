import { readFileSync } from 'node:fs';
import { filesUnder } from './files-under.ts';
import { judgeImports } from './imports/judge-imports.ts';
import { projectPath } from './project-path.ts';

/** Holds the import table (scripts/imports/table.ts) to every TypeScript file; exits non-zero on a breach. */
const files = new Map(
  ['src', 'scripts', 'e2e'].flatMap((folder) =>
    filesUnder(projectPath(folder))
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => [`${folder}/${file}`, readFileSync(projectPath(`${folder}/${file}`), 'utf8')] as const),
  ),
);
const violations = judgeImports(files);
for (const violation of violations) console.error(violation);
console.log(`Import table: ${files.size} files, ${violations.length} breaches.`);
if (violations.length > 0) process.exitCode = 1;
