import type { LocalizedText } from '../../domain/localized.ts';
import type { venueCheckZh } from '../../i18n/venue-check-zh.ts';

/** Green: as it should be. Yellow: the show goes on, but something is worse than it could be. Red: the audience will see it. */
export const VERDICTS = ['green', 'yellow', 'red'] as const;
export type Verdict = (typeof VERDICTS)[number];

type Texts = typeof venueCheckZh;

/** What was looked at, what was found, and what to do about it. */
export interface Finding {
  readonly subject: keyof Texts['subject'];
  readonly verdict: Verdict;
  readonly said: keyof Texts['said'];
  readonly values: Readonly<Record<string, string | number | LocalizedText>>;
  /** Null where nothing is to be done. */
  readonly advice: keyof Texts['advice'] | null;
}

/** The worst of several; green for none. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return VERDICTS[Math.max(0, ...verdicts.map((verdict) => VERDICTS.indexOf(verdict)))] ?? 'green';
}

/** What was found about a chapter. */
export interface ChapterReport {
  readonly chapterId: string;
  readonly title: LocalizedText;
  readonly findings: readonly Finding[];
}

export interface VenueReport {
  readonly kind: 'running' | 'done' | 'stopped';
  readonly machine: readonly Finding[];
  readonly chapters: readonly ChapterReport[];
  readonly chapterCount: number;
}

export function verdictOf({ machine, chapters }: VenueReport): Verdict {
  return worstVerdict([...machine, ...chapters.flatMap(({ findings }) => findings)].map(({ verdict }) => verdict));
}
