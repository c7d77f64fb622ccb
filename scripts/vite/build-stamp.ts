import type { Plugin } from 'vite';
import { inputsHash, stampFile } from '../build-freshness.ts';

/** Leaves in the build the hash of what it was made from, so that `npm start` and the tests know when to build again. */
export function buildStamp(): Plugin {
  let hash = '';
  return {
    name: 'lianjing:build-stamp',
    apply: 'build',
    buildStart() {
      // Taken before anything is read: a file saved during the build makes the build old, not wrong.
      hash ||= inputsHash();
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: stampFile, source: hash });
    },
  };
}
