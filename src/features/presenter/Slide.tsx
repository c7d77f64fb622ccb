import type { Chapter } from '../../domain/chapter.ts';
import { ChapterStill } from '../../widgets/ChapterStill.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './presenter.module.css';
import { chapterNumber } from './use-story.ts';

/** A chapter's picture in small, as the stage has it: the still, and the title on the stage's paper. */
export function Slide({ chapter, index }: { readonly chapter: Chapter; readonly index: number }) {
  const inWords = useLocalized();
  return (
    <div className={classes.slide} aria-hidden="true">
      <ChapterStill chapterId={chapter.id} className={classes.still ?? ''} />
      <div className={classes.slideWords} data-layout={chapter.layout}>
        <span>{chapterNumber(index)}</span>
        <b>{inWords(chapter.title)}</b>
      </div>
    </div>
  );
}
