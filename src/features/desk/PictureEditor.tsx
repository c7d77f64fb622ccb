import { Button } from '@mantine/core';
import { IconCamera, IconFocusCentered } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import { useActions, useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import { Choice } from './Choice.tsx';
import classes from './desk.module.css';
import { LayerChoice } from './LayerChoice.tsx';
import { SpotlightChoice } from './SpotlightChoice.tsx';
import { useChapterChange } from './use-chapter-change.ts';

/** What the chapter's map shows: from where, in which plan state, what is drawn and what stands in the light. */
export function PictureEditor({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const change = useChapterChange(chapter);
  const planStates = useAppStore((state) => state.document.plan.planStates);
  return (
    <div className={classes.fields}>
      <CameraChoice chapter={chapter} />
      <Choice
        label={t('desk.planState')}
        value={chapter.planStateId}
        choices={planStates.map(({ id, title }) => ({ value: id, label: inWords(title) }))}
        onChange={(planStateId) => change({ planStateId })}
      />
      <SpotlightChoice chapter={chapter} />
      <LayerChoice chapter={chapter} />
    </div>
  );
}

/** The map in the middle is the viewfinder. */
function CameraChoice({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const change = useChapterChange(chapter);
  const { askForLook, moveCamera } = useActions();
  const { id, camera, portraitCamera } = chapter;
  return (
    <section className={classes.part}>
      <div className={classes.fieldHead}>
        <h3>{t('desk.camera')}</h3>
        <IconButton
          label={t('desk.backToView')}
          size={28}
          onClick={() => moveCamera({ kind: 'fit-bounds', ...camera })}
        >
          <IconFocusCentered size={16} stroke={1.7} />
        </IconButton>
      </div>
      <Button
        fullWidth
        size="sm"
        variant="light"
        leftSection={<IconCamera size={16} stroke={1.7} />}
        onClick={() => askForLook({ kind: 'camera', chapterId: id })}
      >
        {t('desk.useView')}
      </Button>
      <p className={classes.hint}>{t('desk.cameraHint')}</p>
      <Choice
        label={t('desk.upright')}
        value={portraitCamera ? 'own' : 'same'}
        choices={[
          { value: 'same', label: t('desk.uprightOff') },
          { value: 'own', label: t('desk.uprightOwn') },
        ]}
        onChange={(value) => {
          if (value === 'own') askForLook({ kind: 'portraitCamera', chapterId: id });
          else change({ portraitCamera: undefined });
        }}
      />
      {portraitCamera && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconCamera size={14} stroke={1.7} />}
          onClick={() => askForLook({ kind: 'portraitCamera', chapterId: id })}
        >
          {t('desk.useUpright')}
        </Button>
      )}
    </section>
  );
}
