import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Chapter } from '../../domain/chapter.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { Choice } from './Choice.tsx';
import classes from './desk.module.css';
import { useChapterChange, useSitting } from './use-chapter-change.ts';

const TRANSITIONS = ['fly', 'ease', 'cut'] as const;

/** How the chapter comes, how long it stands, and whether its legend does. */
export function PlayingEditor({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const change = useChapterChange(chapter);
  const { transition } = chapter;
  return (
    <div className={classes.fields}>
      <Choice
        label={t('desk.transition')}
        value={transition.kind}
        choices={TRANSITIONS.map((value) => ({ value, label: t(`desk.transitions.${value}`) }))}
        onChange={(kind) => change({ transition: { ...transition, kind } })}
      />
      {transition.kind !== 'cut' && (
        <Seconds
          label={t('desk.seconds')}
          value={transition.seconds}
          range={[0, 10]}
          step={0.5}
          onChange={(seconds, series) => change({ transition: { ...transition, seconds } }, series)}
        />
      )}
      <Seconds
        label={t('desk.dwell')}
        value={chapter.dwellSeconds}
        range={[3, 600]}
        step={1}
        onChange={(dwellSeconds, series) => change({ dwellSeconds }, series)}
      />
      <Choice
        label={t('desk.legend')}
        value={chapter.legend ? 'on' : 'off'}
        choices={[
          { value: 'on', label: t('desk.on') },
          { value: 'off', label: t('desk.off') },
        ]}
        onChange={(value) => change({ legend: value === 'on' })}
      />
      <RestoreChapter chapter={chapter} />
    </div>
  );
}

function RestoreChapter({ chapter }: { readonly chapter: Chapter }) {
  const { t } = useTranslation();
  const isOwn = useAppStore(({ document }) => document.chapters.find(({ id }) => id === chapter.id)?.isOwn ?? false);
  const isPlans = useAppStore(({ session }) => Object.hasOwn(session.planChapters, chapter.id));
  const restore = useAppStore((state) => state.restoreChapter);
  if (!isOwn || !isPlans) return null;
  return (
    <button type="button" className={classes.quiet} onClick={() => restore(chapter.id)}>
      {t('desk.restoreChapter')}
    </button>
  );
}

interface SecondsProps {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly step: number;
  readonly onChange: (seconds: number, series: string) => void;
}

/** What is typed is held within the range once the field is left; until then the chapter keeps the last good value. */
function Seconds({ label, value, range: [least, most], step, onChange }: SecondsProps) {
  const { begin, series } = useSitting(label);
  return (
    <NumberInput
      size="sm"
      label={label}
      value={value}
      min={least}
      max={most}
      step={step}
      clampBehavior="blur"
      onFocus={begin}
      onChange={(typed) => {
        const seconds = Number(typed);
        if (typed !== '' && seconds >= least && seconds <= most) onChange(seconds, series());
      }}
    />
  );
}
