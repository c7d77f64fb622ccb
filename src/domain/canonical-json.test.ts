import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('writes the same bytes whatever the order of the keys', () => {
    const one = { b: [{ y: 1, x: 2 }], a: '联影' };
    const other = { a: '联影', b: [{ x: 2, y: 1 }] };
    expect(canonicalJson(one)).toBe(canonicalJson(other));
    expect(JSON.parse(canonicalJson(one))).toEqual(one);
  });

  it('keeps the order of lists, leaves out what is absent and ends in a line break', () => {
    expect(canonicalJson([2, 1, null, { gone: undefined, here: true }])).toBe(
      `${JSON.stringify([2, 1, null, { here: true }], null, 1)}\n`,
    );
  });

  it('refuses a number that JSON would turn into null', () => {
    expect(() => canonicalJson({ value: Number.NaN })).toThrow(RangeError);
    expect(() => canonicalJson([Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});
