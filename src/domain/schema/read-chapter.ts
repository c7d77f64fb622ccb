import type { Chapter } from '../chapter.ts';
import type { Plan } from '../plan.ts';
import { fail, type Result, succeed } from '../result.ts';
import { findChapterReferenceIssues } from './chapter-references.ts';
import { chapterSchema, draftChapterSchema } from './chapter-schema.ts';
import { type Checked, checkAgainst, toProblem } from './schema-issue.ts';

/** The chapter, if it keeps the schema and speaks only of what the plan holds. */
export function checkChapter(json: unknown, plan: Plan, schema = chapterSchema): Checked<Chapter> {
  const checked = checkAgainst(schema, json);
  if (!checked.ok) return checked;
  const issues = findChapterReferenceIssues(checked.value, plan);
  return issues.length === 0 ? checked : { ok: false, issues };
}

/**
 * Reads a chapter of a plan.
 * @param place how the file is called in problems, e.g. `roadshow/01-opening.json`
 * @param json what `JSON.parse` made of it; not trusted
 */
export function readChapter(place: string, json: unknown, plan: Plan): Result<Chapter> {
  const checked = checkChapter(json, plan);
  return checked.ok ? succeed(checked.value) : fail(...checked.issues.map((issue) => toProblem(place, issue)));
}

/** Reads a chapter that was written at the desk and whose words may still be missing; otherwise as `readChapter`. */
export function readDraftChapter(place: string, json: unknown, plan: Plan): Result<Chapter> {
  const checked = checkChapter(json, plan, draftChapterSchema);
  return checked.ok ? succeed(checked.value) : fail(...checked.issues.map((issue) => toProblem(place, issue)));
}
