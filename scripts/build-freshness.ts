import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { filesUnder } from './files-under.ts';
import { projectPath } from './project-path.ts';

/** Where the build keeps the hash of its inputs, below `dist/`. */
export const stampFile = '.vite/inputs.sha256';

const inputFolders = ['src', 'data', 'public', 'scripts/vite'];
const inputFiles = ['index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** One hash over the path and content of everything that goes into the build. Times do not count: a checkout sets them. */
export function inputsHash(): string {
  const hash = createHash('sha256');
  const fromFolders = inputFolders.flatMap((folder) =>
    filesUnder(projectPath(folder))
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  for (const file of [...fromFolders, ...inputFiles].filter((name) => existsSync(projectPath(name)))) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(projectPath(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Whether `dist/` was built from the sources as they are now. */
export function buildIsFresh(): boolean {
  const stamp = projectPath(`dist/${stampFile}`);
  if (!existsSync(stamp) || !existsSync(projectPath('dist/index.html'))) return false;
  return readFileSync(stamp, 'utf8') === inputsHash();
}
