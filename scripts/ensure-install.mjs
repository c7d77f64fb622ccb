/**
 * Runs before every npm script, in plain Node without dependencies: checks the version of Node, and installs with
 * `npm ci` when `node_modules` is missing or holds something else than the lock file says. What is compared is the
 * lock file with the record that npm leaves of what it installed, never file times, which a checkout sets at will.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}} InstalledPackage */
/** @typedef {{packages?: Record<string, InstalledPackage>}} Lock A lock file, or npm's record of what it installed. */

const oldestMajor = 20;
const oldestMinor = 19;

/**
 * Whether a version such as `20.20.2` is new enough.
 * @param {string} version
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * Whether what npm recorded as installed is what the lock file asks for. Packages for other systems are optional and
 * may be absent; npm writes its record last, so a half-done installation has none.
 * @param {Lock} lock
 * @param {Lock} installed
 */
export function installMatches(lock, installed) {
  const locked = lock.packages ?? {};
  const wanted = Object.entries(locked).filter(([place]) => place !== '');
  const present = installed.packages ?? {};
  const allThere = wanted.every(([place, entry]) => {
    const other = present[place];
    if (!other) return Boolean(entry.optional || entry.devOptional);
    return other.version === entry.version && other.integrity === entry.integrity;
  });
  return allThere && Object.keys(present).every((place) => place in locked);
}

/** @param {string} file
 * @returns {Lock | undefined} */
function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {string} folder */
function runCleanInstall(folder) {
  const npm = process.env.npm_execpath ?? '';
  const byNode = /npm-cli\.[cm]?js$/.test(npm);
  const shell = !byNode && process.platform === 'win32';
  const parameters = byNode ? [npm, 'ci'] : ['ci'];
  return (
    spawnSync(byNode ? process.execPath : 'npm', parameters, { cwd: folder, stdio: ['inherit', 2, 'inherit'], shell })
      .status ?? 1
  );
}

function main() {
  if (!nodeIsNewEnough(process.versions.node)) {
    console.error(`Node ${oldestMajor}.${oldestMinor} or newer is needed; this is ${process.versions.node}.`);
    return 1;
  }
  const top = fileURLToPath(new URL('..', import.meta.url));
  const lock = readJson(path.join(top, 'package-lock.json')) ?? {};
  const installed = readJson(path.join(top, 'node_modules', '.package-lock.json'));
  if (installed && installMatches(lock, installed)) return 0;
  // To standard error, for a command whose standard output others read.
  console.error(installed ? 'The installed packages differ from the lock file: npm ci' : 'Installing packages: npm ci');
  return runCleanInstall(top);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = main();
