import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from './project-path.ts';

/**
 * Runs a command-line tool of a dependency in Node itself, without a shell, so that it works alike on every system.
 * @param name the package, whose only or like-named command is meant
 * @returns the exit code
 */
export function runTool(name: string, parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): number {
  const { bin } = JSON.parse(readFileSync(projectPath(`node_modules/${name}/package.json`), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const commandName = path.posix.basename(name) === 'typescript' ? 'tsc' : path.posix.basename(name);
  const command = typeof bin === 'string' ? bin : (bin[commandName] ?? Object.values(bin)[0]);
  if (!command) throw new Error(`${name} has no command.`);
  const script = projectPath(path.posix.join('node_modules', name, command));
  return (
    spawnSync(process.execPath, [script, ...parameters], {
      cwd: projectPath(),
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...environment },
    }).status ?? 1
  );
}
