import type { z } from 'zod';
import type { Problem } from './result.ts';
import type { chapterSchema } from './schema/chapter-schema.ts';

/** One step of a roadshow, after the schema has read it. */
export type Chapter = z.output<typeof chapterSchema>;
export type ChapterFigure = Chapter['figures'][number];
/** What a chapter's map shows. */
export type ChapterLook = Chapter['camera'];

/** What has become of reading a chapter. A broken one is a state of its own, and the others go on. */
export type ChapterState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly chapter: Chapter }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** A chapter in its place in the story; its number is its place, from 1. */
export interface ChapterEntry {
  readonly id: string;
  readonly state: ChapterState;
  /** Made or changed by hand; else it is as the plan's file has it. */
  readonly isOwn?: boolean;
  /** What was kept of an own chapter and can no longer be read, so that it is not lost when the story is kept again. */
  readonly unread?: unknown;
}
