import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { storyText } from '../../state/kept-story.ts';
import { selectChapterIds } from '../../state/selectors/select-chapter.ts';
import { useActions, useAppStore } from '../../state/use-app-store.ts';
import { SortableRows } from '../../ui/SortableRows.tsx';
import { ChapterRow } from './ChapterRow.tsx';
import classes from './desk.module.css';

/** The story in its order. */
export function ChapterList() {
  const { t } = useTranslation();
  const chapters = useAppStore((state) => state.document.chapters);
  const plan = useAppStore((state) => state.document.plan);
  const ids = useAppStore(selectChapterIds);
  const { moveChapter, askForLook, restoreStory } = useActions();
  const isPlans = storyText(plan, chapters) === null;
  return (
    <>
      <header className={classes.listHeader}>
        <h2>{t('desk.chapters')}</h2>
        <span>{chapters.length}</span>
      </header>
      <ol className={classes.list}>
        <SortableRows ids={ids} disabled={chapters.length < 2} onMove={moveChapter}>
          {chapters.map((entry, index) => (
            <ChapterRow key={entry.id} entry={entry} number={index + 1} count={chapters.length} />
          ))}
        </SortableRows>
      </ol>
      <footer className={classes.listFoot}>
        <Button
          fullWidth
          variant="light"
          leftSection={<IconPlus size={16} stroke={1.8} />}
          onClick={() => askForLook({ kind: 'new-chapter' })}
        >
          {t('desk.newHere')}
        </Button>
        {!isPlans && plan.roadshow && (
          <Button fullWidth variant="subtle" color="gray" size="xs" onClick={restoreStory}>
            {t('desk.restoreStory')}
          </Button>
        )}
      </footer>
    </>
  );
}
