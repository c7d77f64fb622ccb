import { IconPlayerPlay, IconRotateClockwise } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';
import { formatDuration } from './pace.ts';
import classes from './presenter.module.css';
import { ShowButton } from './ShowButton.tsx';
import { useEachSecond } from './use-each-second.ts';
import { usePace } from './use-pace.ts';
import { useStory } from './use-story.ts';

/** How long the talk has run, how it stands to the plan, and what time it is. */
export function TimeBar() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const roadshow = useAppStore((state) => state.document.plan.roadshow);
  const startedAt = useAppStore((state) => state.session.show.position.startedAt);
  const restartClock = useAppStore((state) => state.restartClock);
  return (
    <header className={classes.time}>
      <Elapsed startedAt={startedAt} />
      <ShowButton
        label={t(startedAt === null ? 'presenter.startClock' : 'presenter.restartClock')}
        icon={
          startedAt === null ? (
            <IconPlayerPlay size={18} stroke={1.7} />
          ) : (
            <IconRotateClockwise size={18} stroke={1.7} />
          )
        }
        onClick={() => restartClock(Date.now())}
      />
      <div className={classes.pace}>
        {roadshow && <span>{t('presenter.target', { minutes: roadshow.targetMinutes })}</span>}
        {startedAt !== null && <PaceWords />}
      </div>
      <h1 className={classes.showTitle}>{roadshow && inWords(roadshow.title)}</h1>
      <ClockFace />
    </header>
  );
}

function Elapsed({ startedAt }: { readonly startedAt: number | null }) {
  const { t } = useTranslation();
  const elapsed = useEachSecond((now) => formatDuration(startedAt === null ? 0 : Math.max(0, now - startedAt)));
  const isOver = usePace(({ remainingMilliseconds }) => remainingMilliseconds < 0);
  return (
    <p
      className={classes.elapsed}
      data-over={isOver}
      data-idle={startedAt === null}
      role="timer"
      aria-label={t('presenter.elapsed')}
    >
      {elapsed}
    </p>
  );
}

function PaceWords() {
  const { t } = useTranslation();
  const { ids, placeOf } = useStory();
  const isOver = usePace(({ remainingMilliseconds }) => remainingMilliseconds < 0);
  const remaining = usePace(({ remainingMilliseconds }) => formatDuration(remainingMilliseconds));
  const lag = usePace(({ lagMilliseconds }) => Math.trunc(lagMilliseconds / 1000));
  const dueIndex = usePace((pace) => pace.dueIndex);
  const place = placeOf(ids[dueIndex] ?? '');
  const stands = lag === 0 ? 'onTime' : lag > 0 ? 'behind' : 'ahead';
  return (
    <>
      <b data-over={isOver}>{t(isOver ? 'presenter.over' : 'presenter.remaining', { time: remaining })}</b>
      {!isOver && (
        <span data-over={lag > 0}>{t(`presenter.${stands}`, { time: formatDuration(lag * 1000), place })}</span>
      )}
    </>
  );
}

function ClockFace() {
  const { t } = useTranslation();
  const locale = useLocale();
  const time = useEachSecond((now) =>
    new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { hour: '2-digit', minute: '2-digit' }).format(now),
  );
  return (
    <p className={classes.clock} title={t('presenter.clock')}>
      {time}
    </p>
  );
}
