import { readFileSync } from 'node:fs';
import { type LockFile, lockFaults } from './lock-faults.ts';
import { projectPath } from './project-path.ts';
import { runTool } from './run-tool.ts';

/** Everything that is held without running the app; every part runs, then one line each says how it went. */
const parts: Readonly<Record<string, () => number>> = {
  'format and lint': () => runTool('@biomejs/biome', ['check', '--error-on-warnings']),
  'import table': () => runTool('tsx', ['scripts/check-imports.ts']),
  types: () => runTool('typescript', ['--noEmit']),
  data: () => runTool('tsx', ['scripts/check-data.ts']),
  'unused files, exports and packages': () => runTool('knip', []),
  'lock file': checkLock,
};

function checkLock(): number {
  const faults = lockFaults(JSON.parse(readFileSync(projectPath('package-lock.json'), 'utf8')) as LockFile);
  for (const fault of faults) console.error(`package-lock.json: ${fault}`);
  return faults.length > 0 ? 1 : 0;
}

const results = Object.entries(parts).map(([name, run]) => {
  console.log(`\n— ${name}`);
  return { name, ok: run() === 0 };
});
console.log('');
for (const { name, ok } of results) console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
