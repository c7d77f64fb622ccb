import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useActions, useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LanguageSwitch } from '../../widgets/LanguageSwitch.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './desk.module.css';

const ICON = { size: 18, stroke: 1.7 } as const;

/** The way out, the steps back and forth, and the stage. */
export function DeskBar() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const title = useAppStore((state) => state.document.plan.roadshow?.title ?? state.document.plan.title);
  const isOwn = useAppStore((state) => state.document.chapters.some((chapter) => chapter.isOwn));
  const past = useAppStore((state) => state.session.history.past.at(-1));
  const future = useAppStore((state) => state.session.history.future.at(-1));
  const { undo, redo, leaveRoadshow, openRoadshow } = useActions();
  return (
    <header className={classes.bar} data-map-inset="top">
      <Button
        variant="subtle"
        color="gray"
        size="sm"
        leftSection={<IconChevronLeft {...ICON} />}
        onClick={leaveRoadshow}
      >
        {t('desk.back')}
      </Button>
      <h1 className={classes.barTitle}>
        {t('desk.title')}
        <span>{inWords(title)}</span>
      </h1>
      <p className={classes.kept}>{t(isOwn || past ? 'desk.kept' : 'desk.plansOwn')}</p>
      <IconButton
        label={past ? t('desk.undo', { note: inWords(past.note) }) : t('desk.noUndo')}
        disabled={!past}
        onClick={undo}
      >
        <IconArrowBackUp {...ICON} />
      </IconButton>
      <IconButton
        label={future ? t('desk.redo', { note: inWords(future.note) }) : t('desk.noRedo')}
        disabled={!future}
        onClick={redo}
      >
        <IconArrowForwardUp {...ICON} />
      </IconButton>
      <span className={classes.language}>
        <LanguageSwitch />
      </span>
      <Button size="sm" leftSection={<IconPlayerPlayFilled size={13} />} onClick={() => openRoadshow('stage')}>
        {t('desk.play')}
      </Button>
    </header>
  );
}
