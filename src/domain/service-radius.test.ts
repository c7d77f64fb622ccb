import { describe, expect, it } from 'vitest';
import { SERVICE_RADII } from './service-radius.ts';

describe('the service radii on offer', () => {
  it('have ids of their own, words in both languages and a distance', () => {
    expect(new Set(SERVICE_RADII.map(({ id }) => id)).size).toBe(SERVICE_RADII.length);
    for (const { label, radiusMeters } of SERVICE_RADII) {
      expect(label.zh).toMatch(/\p{Script=Han}/u);
      expect(label.en).not.toMatch(/\p{Script=Han}/u);
      expect(radiusMeters).toBeGreaterThan(0);
    }
  });

  it('cite no rule that has not been checked', () => {
    const words = SERVICE_RADII.flatMap(({ label }) => [label.zh, label.en]).join(' ');
    expect(words).not.toMatch(/GB|CJJ|标准|规范|《/);
  });
});
