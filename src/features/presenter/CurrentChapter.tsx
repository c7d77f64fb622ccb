import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import { Caption } from '../../widgets/Caption.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import { ChapterFigures } from './ChapterFigures.tsx';
import classes from './presenter.module.css';
import { Slide } from './Slide.tsx';
import { chapterOf, useStory } from './use-story.ts';

/** Where the presenter is: the picture, and what it says and counts. */
export function CurrentChapter() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const { entries, ids, titleOf, placeOf } = useStory();
  const chapterId = useAppStore((state) => state.session.show.position.chapterId);
  const frozenChapterId = useAppStore((state) => state.session.show.position.frozenChapterId);
  const index = ids.indexOf(chapterId);
  const chapter = chapterOf(entries[index]);
  const isAhead = frozenChapterId !== null && frozenChapterId !== chapterId;
  return (
    <section className={classes.current} aria-label={t('presenter.current')} data-testid="current-chapter">
      <h2>
        <span className={classes.label}>{t('presenter.current')}</span>
        <b>{placeOf(chapterId)}</b>
        {isAhead && <em>{t('presenter.onlyYou')}</em>}
        <small>
          {index + 1} / {ids.length}
        </small>
      </h2>
      <div className={classes.frame} data-ahead={isAhead}>
        {chapter ? <Slide chapter={chapter} index={index} /> : <p className={classes.noSlide}>{titleOf(chapterId)}</p>}
      </div>
      {chapter && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
        <section className={classes.said} data-scrolls="" tabIndex={0} aria-label={t('presenter.said')}>
          <p>
            <Caption words={inWords(chapter.caption)} />
          </p>
          <ChapterFigures figures={chapter.figures} />
        </section>
      )}
    </section>
  );
}
