import type { core, z } from 'zod';
import en from 'zod/v4/locales/en.js';
import zhCN from 'zod/v4/locales/zh-CN.js';
import type { LocalizedText } from '../localized.ts';
import type { Problem } from '../result.ts';

/** The way from the top of a JSON document to a value in it. */
export type JsonPath = readonly (string | number)[];

/** What a schema or a rule finds wrong inside one document. */
export interface SchemaIssue {
  readonly path: JsonPath;
  readonly reason: LocalizedText;
}

export type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** Reads a value with a schema; what is wrong is told in both languages. */
export function checkAgainst<Schema extends z.ZodType>(schema: Schema, json: unknown): Checked<z.output<Schema>> {
  const inEnglish = schema.safeParse(json, { error: localeError(en) });
  if (inEnglish.success) return { ok: true, value: inEnglish.data };
  // The library tells one language at a time; a broken file is rare enough to read twice.
  const inChinese = schema.safeParse(json, { error: localeError(zhCN) });
  const chineseIssues = inChinese.error?.issues ?? [];
  const issues = inEnglish.error.issues.map((issue, index) => ({
    path: issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
    reason: { zh: chineseIssues[index]?.message ?? issue.message, en: issue.message },
  }));
  return { ok: false, issues };
}

/** `['layers', 3, 'datasetId']` as `layers[3].datasetId`; the document itself is ``. */
export function describePath(path: JsonPath): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

/** An issue of a document as a problem that names the document. */
export function toProblem(place: string, { path, reason }: SchemaIssue): Problem {
  return { place: [place, describePath(path)].filter((part) => part !== '').join(' '), reason };
}

function localeError(locale: typeof en): core.$ZodErrorMap {
  return locale().localeError;
}
