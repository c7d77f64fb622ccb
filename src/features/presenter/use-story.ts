import { useTranslation } from 'react-i18next';
import type { Chapter, ChapterEntry } from '../../domain/chapter.ts';
import { selectChapterIds } from '../../state/selectors/select-chapter.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { useLocalized } from '../../widgets/use-localized.ts';

/** `01`, `02` … as it stands on the stage. */
export function chapterNumber(index: number): string {
  return String(index + 1).padStart(2, '0');
}

/** A chapter that has been read; undefined before, and for one that could not be. */
export function chapterOf(entry: ChapterEntry | undefined): Chapter | undefined {
  return entry?.state.kind === 'ready' ? entry.state.chapter : undefined;
}

/** The chapters as the presenter speaks of them. */
export function useStory() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const entries = useAppStore((state) => state.document.chapters);
  const ids = useAppStore(selectChapterIds);
  const titleOf = (chapterId: string): string => {
    const entry = entries.find(({ id }) => id === chapterId);
    const chapter = chapterOf(entry);
    if (chapter) return inWords(chapter.title);
    return t(entry?.state.kind === 'failed' ? 'presenter.failed' : 'presenter.pending');
  };
  /** `03 两核` */
  const placeOf = (chapterId: string): string => `${chapterNumber(ids.indexOf(chapterId))} ${titleOf(chapterId)}`;
  return { entries, ids, titleOf, placeOf };
}
