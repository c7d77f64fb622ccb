import type { LocalizedText } from '../../src/domain/localized.ts';

/** What is wrong with what was typed or with a file: one line, the place first. */
export class InputError extends Error {
  constructor(place: string, { zh, en }: LocalizedText) {
    // Ids and messages come from files: whatever breaks a line is taken out.
    super(`${place}: ${zh} · ${en}`.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '));
    this.name = 'InputError';
  }
}
