import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import { chapterAfter } from '../../story/player.ts';
import classes from './presenter.module.css';
import { Slide } from './Slide.tsx';
import { chapterOf, useStory } from './use-story.ts';

/** What the next press brings. */
export function NextChapter() {
  const { t } = useTranslation();
  const { entries, ids, titleOf, placeOf } = useStory();
  const { chapterId, isKiosk } = useAppStore((state) => state.session.show.position);
  const nextId = chapterAfter(ids, chapterId, { kind: 'next' }, isKiosk);
  const isEnd = nextId === chapterId;
  const index = ids.indexOf(nextId);
  const chapter = chapterOf(entries[index]);
  return (
    <section className={classes.next} aria-label={t('presenter.next')} data-testid="next-chapter">
      <div className={classes.frame}>
        {isEnd ? (
          <p className={classes.noSlide}>—</p>
        ) : chapter ? (
          <Slide chapter={chapter} index={index} />
        ) : (
          <p className={classes.noSlide}>{titleOf(nextId)}</p>
        )}
      </div>
      <h2>
        <span className={classes.label}>{t('presenter.next')}</span>
        <b>{isEnd ? t('presenter.end') : placeOf(nextId)}</b>
        {isEnd && <small>{t('presenter.endHint')}</small>}
      </h2>
    </section>
  );
}
