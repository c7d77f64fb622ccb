import { IconUsers } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import { audienceChapterId } from '../../story/player.ts';
import classes from './presenter.module.css';
import { usePace } from './use-pace.ts';
import { chapterNumber, useStory } from './use-story.ts';

/** All chapters in their order, to go to; where the presenter is, where the audience is, and which one is due. */
export function ChapterStrip() {
  const { t } = useTranslation();
  const { ids, titleOf } = useStory();
  const command = useAppStore((state) => state.command);
  const position = useAppStore((state) => state.session.show.position);
  const dueIndex = usePace((pace) => pace.dueIndex);
  const strip = useRef<HTMLOListElement>(null);
  const at = ids.indexOf(position.chapterId);
  const audienceAt = position.frozenChapterId === null ? -1 : ids.indexOf(audienceChapterId(position));
  useEffect(() => {
    const step = strip.current?.children[at];
    if (!strip.current || !(step instanceof HTMLElement)) return;
    // Along the strip only: the page itself stays where the presenter reads.
    strip.current.scrollLeft = step.offsetLeft - (strip.current.clientWidth - step.offsetWidth) / 2;
  }, [at]);
  return (
    <nav className={classes.strip} aria-label={t('presenter.chapters')}>
      <ol ref={strip}>
        {ids.map((id, index) => (
          <li key={id} data-done={index < at} data-due={position.startedAt !== null && index === dueIndex}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              title={
                position.startedAt !== null && index === dueIndex
                  ? t('presenter.due')
                  : t('presenter.goTo', { number: index + 1, title: titleOf(id) })
              }
              onClick={(event) => {
                if (event.detail > 0) event.currentTarget.blur();
                command({ kind: 'go-to', chapterNumber: index + 1 }, Date.now());
              }}
            >
              <b>{chapterNumber(index)}</b>
              <span>{titleOf(id)}</span>
              {index === audienceAt && (
                <IconUsers size={16} stroke={1.8} role="img" aria-label={t('presenter.audienceHere')} />
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
