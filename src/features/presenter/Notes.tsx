import { IconTextDecrease, IconTextIncrease } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Caption } from '../../widgets/Caption.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './presenter.module.css';
import { chapterOf, useStory } from './use-story.ts';

/** Pixels, each clearly larger than the one before. */
const SIZES = [16, 18, 20, 22, 25, 28, 32, 36, 42];

/** What to say, in letters that can be read from where one stands. */
export function Notes() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const { entries, ids } = useStory();
  const chapterId = useAppStore((state) => state.session.show.position.chapterId);
  const size = useAppStore((state) => state.preferences.notesSizePixels);
  const choose = useAppStore((state) => state.chooseNotesSize);
  const page = useRef<HTMLElement>(null);
  const chapter = chapterOf(entries[ids.indexOf(chapterId)]);
  const smaller = SIZES.findLast((candidate) => candidate < size);
  const larger = SIZES.find((candidate) => candidate > size);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another chapter's notes begin at their beginning
  useEffect(() => {
    if (page.current) page.current.scrollTop = 0;
  }, [chapterId]);
  return (
    <section className={classes.notes} aria-label={t('presenter.notes')}>
      <h2>
        <span className={classes.label}>{t('presenter.notes')}</span>
        <IconButton
          label={t('presenter.smaller')}
          size={44}
          disabled={smaller === undefined}
          onClick={() => choose(smaller ?? size)}
        >
          <IconTextDecrease size={20} stroke={1.7} />
        </IconButton>
        <IconButton
          label={t('presenter.larger')}
          size={44}
          disabled={larger === undefined}
          onClick={() => choose(larger ?? size)}
        >
          <IconTextIncrease size={20} stroke={1.7} />
        </IconButton>
      </h2>
      <section
        ref={page}
        className={classes.notesWords}
        style={{ fontSize: size }}
        data-scrolls=""
        data-testid="notes"
        aria-label={t('presenter.notesText')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
        tabIndex={0}
      >
        {chapter &&
          inWords(chapter.notes)
            .split('\n')
            .filter((words) => words.trim() !== '')
            .map((words) => (
              <p key={words}>
                <Caption words={words} />
              </p>
            ))}
      </section>
    </section>
  );
}
