import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import { selectChapter, selectChapterState } from '../../state/selectors/select-chapter.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { BottomSheet } from '../../ui/BottomSheet.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import { ChapterEditor } from './ChapterEditor.tsx';
import { ChapterList } from './ChapterList.tsx';
import { DeskBar } from './DeskBar.tsx';
import classes from './desk.module.css';

interface DeskProps {
  /** On a phone list and editor share one sheet. */
  readonly isPhone: boolean;
  /** The words of a chapter as the stage sets them; the stage is another panel, and the composition root lends them. */
  readonly stageWords: (chapter: Chapter) => ReactNode;
  /** Zooming, north, and whose data the map shows. */
  readonly mapControls: ReactNode;
}

/** Where the story is put together: the chapters on the left, the live map in the middle, the chapter in hand on the right. */
export function Desk({ isPhone, stageWords, mapControls }: DeskProps) {
  const { t } = useTranslation();
  useRoomForTheMap();
  return (
    <div className={classes.desk} data-testid="desk">
      <DeskBar />
      {isPhone ? (
        <PhoneDesk stageWords={stageWords} />
      ) : (
        <main className={classes.room}>
          <Panel label={t('desk.chapters')} className={classes.left} inset="left">
            <ChapterList />
          </Panel>
          {mapControls}
          <Panel label={t('desk.editor')} className={classes.right} inset="right">
            <Editor stageWords={stageWords} />
          </Panel>
        </main>
      )}
    </div>
  );
}

/** The panels of the desk come later than the map has looked for its place: the chapter is fitted anew between them. */
function useRoomForTheMap(): void {
  const moveCamera = useAppStore((state) => state.moveCamera);
  const camera = useAppStore((state) => selectChapter(state)?.camera);
  const isThere = camera !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when panels and chapter are both there
  useEffect(() => {
    if (camera) moveCamera({ kind: 'fit-bounds', ...camera });
  }, [isThere]);
}

function PhoneDesk({ stageWords }: Pick<DeskProps, 'stageWords'>) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<'list' | 'editor'>('list');
  return (
    <main className={classes.room}>
      <BottomSheet label={t('desk.title')} handleLabel={t('controls.sheet')} raised={false}>
        <SegmentedControl
          className={classes.sheetTabs ?? ''}
          size="md"
          fullWidth
          value={tab}
          onChange={(value) => setTab(value as 'list' | 'editor')}
          data={[
            { value: 'list', label: t('desk.chapters') },
            { value: 'editor', label: t('desk.editor') },
          ]}
          aria-label={t('desk.sheetTabs')}
        />
        {tab === 'list' ? <ChapterList /> : <Editor stageWords={stageWords} />}
      </BottomSheet>
    </main>
  );
}

/** The chapter in hand, or why there is none to edit. */
function Editor({ stageWords }: Pick<DeskProps, 'stageWords'>) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const state = useAppStore(selectChapterState);
  if (state.kind === 'pending') return <p className={classes.state}>{t('desk.reading')}</p>;
  if (state.kind === 'failed') {
    return (
      <div className={classes.state} role="alert">
        <strong>{t('desk.unreadable')}</strong>
        {state.problems.map(({ place, reason }) => (
          <p key={`${place} ${reason.en}`}>
            <code>{place}</code> {inWords(reason)}
          </p>
        ))}
      </div>
    );
  }
  return <ChapterEditor key={state.chapter.id} chapter={state.chapter} stageWords={stageWords} />;
}
