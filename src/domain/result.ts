import type { LocalizedText } from './localized.ts';

/** What is wrong with an input: where, and why, in both languages. */
export interface Problem {
  /** File name or other origin, then the path inside it: `plan.json layers[3].datasetId`. */
  readonly place: string;
  readonly reason: LocalizedText;
}

/** Failures are values: the caller must look before it uses the value. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(...problems: readonly Problem[]): { readonly ok: false; readonly problems: readonly Problem[] } {
  return { ok: false, problems };
}
