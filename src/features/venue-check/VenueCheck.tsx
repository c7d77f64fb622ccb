import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addVenueCheckTexts } from '../../i18n/venue-check.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { useLocalized } from '../../widgets/use-localized.ts';
import { type Advice, adviceOf, rangesOf } from './advice-list.ts';
import { ChapterTable } from './ChapterTable.tsx';
import { type VenueReport, verdictOf } from './finding.ts';
import { MachineTable } from './MachineTable.tsx';
import { useVenueCheck } from './use-venue-check.ts';
import { VerdictMark } from './VerdictMark.tsx';
import classes from './venue-check.module.css';

addVenueCheckTexts();

/** 会场自检: the report over the whole window, while the map behind it walks through the chapters. */
export function VenueCheck({ buildId }: { readonly buildId: string }) {
  const { t } = useTranslation('venueCheck');
  const closeDialog = useAppStore((state) => state.closeDialog);
  const { report, begin, stop } = useVenueCheck();
  const isRunning = report?.kind === 'running';
  return (
    <Modal
      opened
      fullScreen
      onClose={() => closeDialog('venue-check')}
      title={t('title')}
      lockScroll={false}
      withOverlay={false}
      transitionProps={{ duration: 0 }}
      classNames={{
        root: classes.root ?? '',
        inner: classes.inner ?? '',
        content: classes.content ?? '',
        header: classes.header ?? '',
        title: classes.title ?? '',
      }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={classes.report} data-testid="venue-check" data-kind={report?.kind}>
        <p className={classes.intro}>{t('intro')}</p>
        {report && <Outcome report={report} />}
        <div className={classes.buttons}>
          {isRunning ? (
            <Button variant="default" onClick={stop}>
              {t('stop')}
            </Button>
          ) : (
            <>
              <Button onClick={() => window.print()}>{t('print')}</Button>
              <Button variant="default" onClick={begin}>
                {t('again')}
              </Button>
            </>
          )}
        </div>
        {report && !isRunning && <ToDo report={report} />}
        {report && report.machine.length > 0 && <MachineTable findings={report.machine} />}
        {report && report.chapters.length > 0 && <ChapterTable chapters={report.chapters} />}
        <Made buildId={buildId} />
      </div>
    </Modal>
  );
}

/** How far it is, then what it comes to. */
function Outcome({ report }: { readonly report: VenueReport }) {
  const { t } = useTranslation('venueCheck');
  const { kind, chapters, chapterCount } = report;
  const verdict = verdictOf(report);
  const number = Math.min(chapterCount, chapters.length + 1);
  return (
    <div className={classes.outcome} role="status" data-verdict={kind === 'done' ? verdict : undefined}>
      {kind === 'running' && (
        <>
          <p>{t('running', { number, count: chapterCount })}</p>
          <progress value={chapters.length} max={chapterCount} aria-label={t('title')} />
        </>
      )}
      {kind === 'stopped' && <p>{t('stopped')}</p>}
      {kind === 'done' && (
        <p>
          <VerdictMark verdict={verdict} /> {t(`overall.${verdict}`)}
        </p>
      )}
    </div>
  );
}

/** What is to be done, each thing once. */
function ToDo({ report }: { readonly report: VenueReport }) {
  const { t } = useTranslation('venueCheck');
  const list = adviceOf(report);
  const places = ({ subjects, chapterNumbers }: Advice) => {
    const names = subjects.map((subject) => t(`subject.${subject}`)).join(' · ');
    return chapterNumbers.length > 0 ? t('places', { subjects: names, numbers: rangesOf(chapterNumbers) }) : names;
  };
  if (list.length === 0) return null;
  return (
    <ul className={classes.toDo}>
      {list.map((one) => (
        <li key={one.advice}>
          <VerdictMark verdict={one.verdict} />
          <strong>{places(one)}</strong>
          <span>{t(`advice.${one.advice}`)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Of which plan and version the report is, and when it was made. */
function Made({ buildId }: { readonly buildId: string }) {
  const { t } = useTranslation('venueCheck');
  const inWords = useLocalized();
  const title = useAppStore((state) => state.document.plan.title);
  const [opened] = useState(() => new Date());
  const time = opened.toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });
  return <p className={classes.made}>{t('made', { plan: inWords(title), id: buildId, time })}</p>;
}
