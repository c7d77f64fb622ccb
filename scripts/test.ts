import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectPath } from './project-path.ts';
import { runTool } from './run-tool.ts';
import { closingLine, countPlaywright, countVitest } from './test-counts.ts';

/** Runs the unit and contract tests, then those in the real browser, and ends with one line that counts both. */

function freshReport(name: string): string {
  const file = projectPath(`.cache/tests/${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

function readReport<Report>(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

const unitReport = freshReport('unit');
const unitExit = runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]);

const browserReport = freshReport('browser');
const browserExit = runTool('@playwright/test', ['test', '--reporter=list,json'], {
  PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
});

const { line, ok } = closingLine([
  countVitest(readReport(unitReport), unitExit),
  countPlaywright(readReport(browserReport), browserExit),
]);
console.log(`\n${line}`);
process.exitCode = ok ? 0 : 1;
