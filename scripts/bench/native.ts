import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectPath } from '../project-path.ts';

/** What the native reference was given. */
export interface Drawings {
  readonly zones: readonly unknown[];
  readonly parcels: Readonly<Record<string, readonly unknown[]>>;
  readonly points: readonly unknown[];
  readonly meters: number;
}

export interface NativeRun {
  readonly milliseconds: readonly number[];
  /** Square metres zone by zone. */
  readonly result: readonly number[];
}

const debianPackages = ['python3-shapely', 'python3-pyproj'];
const pythons = ['/usr/bin/python3', 'python3'];

/** A Python that has shapely and pyproj; as root on Debian they are installed when missing. Null when there is none. */
export function findPython(): string | null {
  const found = pythons.find(canMeasure);
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return null;
  console.log(`Installing ${debianPackages.join(' and ')}.`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', ...debianPackages], { stdio: 'ignore' });
  return pythons.find(canMeasure) ?? null;
}

function canMeasure(python: string): boolean {
  return spawnSync(python, ['-c', 'import shapely, pyproj'], { stdio: 'ignore' }).status === 0;
}

/** Runs the reference on the drawings. @throws Error with what Python said when it failed. */
export function runNative(python: string, drawings: Drawings): ReadonlyMap<string, NativeRun> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const file = path.join(folder, 'drawings.json');
    writeFileSync(file, JSON.stringify(drawings));
    const { status, stdout, stderr } = spawnSync(python, [projectPath('scripts/bench/native-reference.py'), file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (status !== 0) throw new Error(`The native reference failed:\n${stderr}`);
    const { versions, ...runs } = JSON.parse(stdout) as Record<string, NativeRun> & { versions: string };
    console.log(`Native: ${versions}, ${python}`);
    return new Map(Object.entries(runs));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
