import { useTranslation } from 'react-i18next';
import { ANALYSIS_LABS, type AnalysisLab } from '../../domain/mode.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import classes from './lab-nav.module.css';

/** The analyst's rooms. */
export function LabNav({ lab }: { readonly lab: AnalysisLab }) {
  const { t } = useTranslation();
  const openMode = useAppStore((state) => state.openMode);
  return (
    <nav className={classes.nav} aria-label={t('analysis.title')}>
      {ANALYSIS_LABS.map((value) => (
        <button
          key={value}
          type="button"
          aria-current={value === lab ? 'page' : undefined}
          onClick={() => openMode({ kind: 'analysis', lab: value })}
        >
          {t(`analysis.labs.${value}`)}
        </button>
      ))}
    </nav>
  );
}
