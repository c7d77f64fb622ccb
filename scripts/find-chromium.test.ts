import { describe, expect, it } from 'vitest';
import { findChromium, type Surroundings } from './find-chromium.ts';

const ownBrowser = '/own/chrome';

function machine(files: readonly string[], changes: Partial<Surroundings> = {}): Surroundings {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    exists: (file) => files.includes(file),
    ownBrowser,
    ...changes,
  };
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before everything else', () => {
    const environment = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' };
    expect(findChromium(machine(['/opt/mine', '/usr/bin/chromium'], { environment }))).toBe('/opt/mine');
  });

  it('says so when CHROMIUM_PATH names no file, rather than taking another browser', () => {
    const environment = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone' };
    expect(() => findChromium(machine(['/usr/bin/chromium'], { environment }))).toThrow('CHROMIUM_PATH names no file');
  });

  it('takes a system browser before the one of the test tool', () => {
    expect(findChromium(machine([ownBrowser, '/usr/bin/google-chrome']))).toBe('/usr/bin/google-chrome');
  });

  it('takes the browser of the test tool where it is there', () => {
    expect(findChromium(machine([ownBrowser]))).toBe(ownBrowser);
  });

  it('looks among the applications of macOS', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine([chrome], { platform: 'darwin' }))).toBe(chrome);
  });

  it('looks among the programs of Windows', () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const environment = { Path: 'C:\\Windows', PROGRAMFILES: 'C:\\Program Files' };
    expect(findChromium(machine([chrome], { platform: 'win32', environment }))).toBe(chrome);
  });

  it('finds none on a bare machine', () => {
    expect(findChromium(machine([]))).toBeUndefined();
  });
});
