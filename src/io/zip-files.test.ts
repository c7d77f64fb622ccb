import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipFiles } from './zip-files.ts';

it('gives every file back byte for byte, under a name that every system takes', async () => {
  const bytes = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
  const zip = await zipFiles(
    new Map([
      ['a.zh.light.png', new Blob([bytes])],
      ['../b.png', new Blob(['b'])],
    ]),
  );
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()));
  expect(Object.keys(files)).toEqual(['a.zh.light.png', 'b.png']);
  expect(files['a.zh.light.png']).toEqual(bytes);
});
