import type { z } from 'zod';
import type { Problem } from './result.ts';
import type { chapterSchema } from './schema/chapter-schema.ts';

/** One step of a roadshow, after the schema has read it. */
export type Chapter = z.output<typeof chapterSchema>;
export type ChapterFigure = Chapter['figures'][number];

/** What has become of reading a chapter. A broken one is a state of its own, and the others go on. */
export type ChapterState =
  | { readonly kind: 'pending' }
  | { readonly kind: 'ready'; readonly chapter: Chapter }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** A chapter in its place in the story; its number is its place, from 1. */
export interface ChapterEntry {
  readonly id: string;
  readonly state: ChapterState;
}
