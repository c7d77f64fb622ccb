import { describe, expect, it } from 'vitest';
import { lineOfPath } from './json-lines.ts';

const TEXT = `{
  "layers": [
    { "id": "a" },
    {
      "id": "b",
      "color": "#fff"
    }
  ]
}`;

describe('lineOfPath', () => {
  it.each([
    [[], 1],
    [['layers'], 2],
    [['layers', 0, 'id'], 3],
    [['layers', 1], 4],
    [['layers', 1, 'color'], 6],
  ])('finds %j on line %i', (path, line) => {
    expect(lineOfPath(TEXT, path)).toBe(line);
  });

  it('answers for what is missing with what it is missing from', () => {
    expect(lineOfPath(TEXT, ['layers', 1, 'title'])).toBe(4);
    expect(lineOfPath(TEXT, ['layers', 9, 'title'])).toBe(2);
  });
});
