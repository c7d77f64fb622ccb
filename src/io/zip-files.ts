import { type Zippable, zip } from 'fflate';
import { safeFileName } from './save-file.ts';

/**
 * Packs files that are compressed already, such as pictures, into one ZIP.
 * @param files content by name
 */
export async function zipFiles(files: ReadonlyMap<string, Blob>): Promise<Blob> {
  const contents: Zippable = {};
  for (const [name, content] of files) contents[safeFileName(name)] = new Uint8Array(await content.arrayBuffer());
  return new Promise((resolve, reject) => {
    // At level 0 fflate starts no worker, which the page's policy would have to allow.
    zip(contents, { level: 0 }, (error, bytes) => {
      if (error) reject(error);
      else resolve(new Blob([bytes], { type: 'application/zip' }));
    });
  });
}
