import { describe, expect, it } from 'vitest';
import { lockFaults } from './lock-faults.ts';

describe('lockFaults', () => {
  it('accepts an optional package beside the one that wants it, or inside it', () => {
    const optionalDependencies = { '@tool/for-windows': '1.0.0' };
    expect(
      lockFaults({ packages: { 'node_modules/a': { optionalDependencies }, 'node_modules/@tool/for-windows': {} } }),
    ).toEqual([]);
    const inside = 'node_modules/a/node_modules/b';
    expect(
      lockFaults({
        packages: { [inside]: { optionalDependencies }, [`${inside}/node_modules/@tool/for-windows`]: {} },
      }),
    ).toEqual([]);
    expect(
      lockFaults({ packages: { [inside]: { optionalDependencies }, 'node_modules/@tool/for-windows': {} } }),
    ).toEqual([]);
  });

  it('names an optional package that was left out', () => {
    const packages = { 'node_modules/a': { optionalDependencies: { '@tool/for-windows': '1.0.0' } } };
    expect(lockFaults({ packages })).toEqual(['node_modules/a may need @tool/for-windows, which is not locked']);
  });

  it('names a registry', () => {
    const packages = { 'node_modules/a': { resolved: 'https://registry.invalid/a.tgz' } };
    expect(lockFaults({ packages })).toEqual(['node_modules/a names a registry: https://registry.invalid/a.tgz']);
  });
});
