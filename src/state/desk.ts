import type { ChapterLook } from '../domain/chapter.ts';

/** What the ground that the map shows is wanted for. */
export type LookPurpose =
  | { readonly kind: 'new-chapter' }
  | { readonly kind: 'camera' | 'portraitCamera'; readonly chapterId: string };

/** The newest wish to know what the map shows; the number tells one from the next. */
export interface LookRequest {
  readonly number: number;
  readonly purpose: LookPurpose;
}

/** The ground that the panels leave free, and its middle in the shape that an upright screen leaves free. */
export interface SeenLooks {
  readonly whole: ChapterLook;
  readonly upright: ChapterLook;
}
