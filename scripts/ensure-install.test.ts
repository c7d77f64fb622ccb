import { describe, expect, it } from 'vitest';
import { installMatches, nodeIsNewEnough } from './ensure-install.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/left': { version: '1.0.0', integrity: 'sha512-left' },
    'node_modules/for-windows': { version: '2.0.0', integrity: 'sha512-windows', optional: true },
  },
};

describe('installMatches', () => {
  it('accepts what npm installs, without the packages for other systems', () => {
    expect(installMatches(lock, { packages: { 'node_modules/left': lock.packages['node_modules/left'] } })).toBe(true);
  });

  it('refuses a missing package, another version, another content and a package too many', () => {
    const left = lock.packages['node_modules/left'];
    const other = { version: '1.0.0', integrity: 'sha512-other' };
    expect(installMatches(lock, { packages: {} })).toBe(false);
    expect(installMatches(lock, { packages: { 'node_modules/left': { ...left, version: '1.0.1' } } })).toBe(false);
    expect(installMatches(lock, { packages: { 'node_modules/left': other } })).toBe(false);
    expect(installMatches(lock, { packages: { 'node_modules/left': left, 'node_modules/right': other } })).toBe(false);
  });
});

describe('nodeIsNewEnough', () => {
  it.each([
    ['20.19.0', true],
    ['22.1.0', true],
    ['20.18.3', false],
    ['18.20.0', false],
  ])('%s: %s', (version, expected) => {
    expect(nodeIsNewEnough(version)).toBe(expected);
  });
});
