import type { LocalizedText } from '../domain/localized.ts';

/** Why a geometry cannot be measured, in words for the reader. */
export class GeometryError extends Error {
  readonly reason: LocalizedText;

  constructor(reason: LocalizedText) {
    super(reason.en);
    this.name = 'GeometryError';
    this.reason = reason;
  }
}
