import { existsSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { STAGE, type WantedStill, wantedStills } from './still-hashes.ts';
import { readStillList, stillPath } from './still-list.ts';

const MAX_BYTES = 80_000;
/** A PNG's header says its width, height, bits and kind of colour at these places; kind 3 is a palette. */
const PNG = { width: 16, height: 20, bits: 24, kind: 25 } as const;
const PALETTE = 3;

let wanted: readonly WantedStill[];

beforeAll(() => {
  wanted = wantedStills();
});

describe('the committed stills', () => {
  it('are those of the story as it is: run `npm run stills` after a change', () => {
    const hashes = Object.fromEntries(wanted.map(({ name, hash }) => [name, hash]));
    expect(Object.fromEntries(readStillList())).toEqual(hashes);
    expect(wanted.filter(({ name }) => !existsSync(stillPath(`${name}.png`)))).toEqual([]);
  });

  it('are small pictures of a 16:9 stage with a palette', () => {
    for (const { name } of wanted) {
      const png = readFileSync(stillPath(`${name}.png`));
      expect([png.readUInt32BE(PNG.width), png.readUInt32BE(PNG.height)], name).toEqual([STAGE.width, STAGE.height]);
      expect([png[PNG.bits], png[PNG.kind]], name).toEqual([8, PALETTE]);
      expect(statSync(stillPath(`${name}.png`)).size, name).toBeLessThan(MAX_BYTES);
    }
  });

  it('differ by chapter, language and theme', () => {
    expect(new Set(wanted.map(({ hash }) => hash)).size).toBe(wanted.length);
  });
});
