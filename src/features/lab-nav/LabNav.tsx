import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ANALYSIS_LABS, type AnalysisLab } from '../../domain/mode.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import classes from './lab-nav.module.css';

/** The analyst's rooms. */
export function LabNav({ lab }: { readonly lab: AnalysisLab }) {
  const { t } = useTranslation();
  const openMode = useAppStore((state) => state.openMode);
  const current = useRef<HTMLButtonElement>(null);
  // On a phone the rooms stand in one row that is wider than the screen.
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, []);
  return (
    <nav className={classes.nav} aria-label={t('analysis.title')}>
      {ANALYSIS_LABS.map((value) => (
        <button
          key={value}
          type="button"
          ref={value === lab ? current : undefined}
          aria-current={value === lab ? 'page' : undefined}
          onClick={() => openMode({ kind: 'analysis', lab: value })}
        >
          {t(`analysis.labs.${value}`)}
        </button>
      ))}
    </nav>
  );
}
