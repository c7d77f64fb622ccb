import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** What the search looks at, so that a test can describe any machine. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
  /** Where Playwright would keep its own browser, whether or not it is there. */
  readonly ownBrowser: string;
}

const thisMachine: Surroundings = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
  ownBrowser: chromium.executablePath(),
};

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApplications = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];
const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/** The launch flags under which Chromium draws WebGL 2 without a graphics card, and asks nothing of the network. */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The usual places of a system Chromium or Chrome, the commands on the path first. */
function usualPlaces({ platform, environment }: Surroundings): readonly string[] {
  const join = platform === 'win32' ? path.win32.join : path.posix.join;
  const suffix = platform === 'win32' ? '.exe' : '';
  const folders = (environment.PATH ?? environment.Path ?? '').split(platform === 'win32' ? ';' : ':').filter(Boolean);
  const onPath = commandNames.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  if (platform === 'darwin') {
    const homes = ['/Applications', join(environment.HOME ?? '/', 'Applications')];
    return [...onPath, ...homes.flatMap((home) => macApplications.map((name) => join(home, name)))];
  }
  if (platform === 'win32') {
    const homes = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
    return [...onPath, ...homes.flatMap((home) => (home ? windowsPrograms.map((name) => join(home, name)) : []))];
  }
  return [...onPath, ...['/usr/bin', '/usr/local/bin', '/snap/bin'].map((folder) => join(folder, 'chromium'))];
}

/**
 * The browser that the tests run in: `CHROMIUM_PATH`, else a system Chromium or Chrome, else Playwright's own.
 * @throws if `CHROMIUM_PATH` is set and names no file.
 */
export function findChromium(surroundings: Surroundings = thisMachine): string | undefined {
  const named = surroundings.environment.CHROMIUM_PATH;
  if (named && !surroundings.exists(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  if (named) return named;
  return [...usualPlaces(surroundings), surroundings.ownBrowser].find((file) => surroundings.exists(file));
}

/**
 * A browser and, on Debian and Ubuntu as root, a Chinese font: installed from the system's packages when missing.
 * Nothing is ever downloaded from anywhere else.
 * @throws with one line that says what to install.
 */
export function ensureChromium(): string {
  const wanted = [
    findChromium() ? '' : 'chromium',
    ...(hasChineseFont() ? [] : ['fontconfig', 'fonts-noto-cjk']),
  ].filter(Boolean);
  if (wanted.length > 0 && canInstallPackages()) installPackages(wanted);
  const found = findChromium();
  if (!found) throw new Error('No browser for the tests: install Chromium or Google Chrome, or set CHROMIUM_PATH.');
  return found;
}

function hasChineseFont(): boolean {
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function canInstallPackages(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function installPackages(names: readonly string[]): void {
  console.error(`Installing from the system's packages: ${names.join(' ')}`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const parameters of [['update'], ['install', '-y', '--no-install-recommends', ...names]]) {
    // All output goes to standard error: a caller may be reading ours.
    spawnSync('apt-get', parameters, { stdio: ['ignore', process.stderr, process.stderr], env: environment });
  }
}
