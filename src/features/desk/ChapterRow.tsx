import { IconCopy, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChapterEntry } from '../../domain/chapter.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useDraggedRow } from '../../ui/SortableRows.tsx';
import { ChapterStill } from '../../widgets/ChapterStill.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import { ChapterSketch } from './ChapterSketch.tsx';
import classes from './desk.module.css';

interface ChapterRowProps {
  readonly entry: ChapterEntry;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/**
 * A chapter of the list: its picture, its number, its title, and what can be done with it. Set anew only when it has
 * changed itself, for the words of another change with every key.
 */
export const ChapterRow = memo(function ChapterRow({ entry: { id, state, isOwn }, number, count }: ChapterRowProps) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const isOpen = useAppStore(({ view }) => view.mode.kind === 'roadshow' && view.mode.chapterId === id);
  const { openRoadshow, moveChapter, duplicateChapter, deleteChapter } = useAppStore((app) => app);
  const { rowRef, handleRef, handleListeners, isDragging, style } = useDraggedRow(id);
  const chapter = state.kind === 'ready' ? state.chapter : null;
  const title = chapter ? inWords(chapter.title) || t('desk.untitled') : id;
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (steps === undefined) return;
    event.preventDefault();
    moveChapter(id, number - 1 + steps);
  };
  return (
    <li ref={rowRef} style={style} className={classes.row} data-open={isOpen} data-dragging={isDragging}>
      <span
        ref={handleRef}
        {...handleListeners}
        className={classes.handle}
        title={t('desk.drag', { title })}
        aria-hidden="true"
      >
        <IconGripVertical size={14} stroke={1.7} />
      </span>
      <button
        type="button"
        className={classes.rowMain}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => openRoadshow('desk', id)}
        onKeyDown={onKeyDown}
      >
        <span className={classes.thumb}>
          {chapter && <ChapterSketch chapter={chapter} />}
          {!isOwn && <ChapterStill chapterId={id} className={classes.still ?? ''} />}
        </span>
        <span className={classes.rowWords}>
          <span className={classes.rowNumber}>
            {String(number).padStart(2, '0')}
            {isOwn && <i>{t('desk.own')}</i>}
          </span>
          <span className={classes.rowTitle} data-failed={state.kind === 'failed'}>
            {title}
          </span>
        </span>
      </button>
      <span className={classes.rowTools}>
        <IconButton
          label={t('desk.duplicate', { title })}
          size={28}
          disabled={!chapter}
          onClick={() => duplicateChapter(id)}
        >
          <IconCopy size={15} stroke={1.7} />
        </IconButton>
        <IconButton
          label={t('desk.delete', { title })}
          size={28}
          disabled={count < 2}
          onClick={() => deleteChapter(id)}
        >
          <IconTrash size={15} stroke={1.7} />
        </IconButton>
      </span>
    </li>
  );
});
