import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { projectPath } from '../project-path.ts';

/** Package version and short commit hash (`0.1.0+1a2b3c4`), or `0.1.0+unversioned` where there is no commit. */
export function buildId(): string {
  const { version } = JSON.parse(readFileSync(projectPath('package.json'), 'utf8')) as { version: string };
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: projectPath(), encoding: 'utf8' });
  return `${version}+${commit.status === 0 ? commit.stdout.trim() : 'unversioned'}`;
}
