import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { presenterEn, presenterZh } from '../../i18n/presenter-texts.ts';
import { addTexts } from '../../i18n/setup.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { useShowKeys } from '../../widgets/use-show-keys.ts';
import { AudienceBar } from './AudienceBar.tsx';
import { ChapterStrip } from './ChapterStrip.tsx';
import { Controls } from './Controls.tsx';
import { CurrentChapter } from './CurrentChapter.tsx';
import { NextChapter } from './NextChapter.tsx';
import { Notes } from './Notes.tsx';
import classes from './presenter.module.css';
import { TimeBar } from './TimeBar.tsx';

addTexts('presenter', { zh: presenterZh, en: presenterEn });

/** The presenter's own window: what the audience sees, what comes next, what to say, and how the time runs. */
export function Presenter() {
  const { t } = useTranslation();
  const digits = useAppStore((state) => state.session.show.digits);
  const chapterId = useAppStore((state) => state.session.show.position.chapterId);
  const page = useRef<HTMLElement>(null);
  useShowKeys();
  // On a phone the window scrolls, and another chapter begins at its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chapter is what it is about
  useEffect(() => {
    if (page.current) page.current.scrollTop = 0;
  }, [chapterId]);
  return (
    <main ref={page} className={classes.presenter} aria-label={t('presenter.title')}>
      <TimeBar />
      <AudienceBar />
      <div className={classes.desk}>
        <CurrentChapter />
        <NextChapter />
        <Notes />
      </div>
      <ChapterStrip />
      <Controls />
      {digits !== '' && (
        <p className={classes.digits} role="status">
          {t('show.goTo', { number: digits })}
        </p>
      )}
    </main>
  );
}
