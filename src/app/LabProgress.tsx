import { useTranslation } from 'react-i18next';
import { useAppStore } from '../state/use-app-store.ts';
import classes from './app.module.css';

/** How far an answer has come, of one that takes longer than half a second; nothing of the others. */
export function LabProgress() {
  const { t } = useTranslation();
  const progress = useAppStore((state) => state.session.labProgress);
  if (progress === null) return null;
  return <progress className={classes.labProgress} value={progress} max={1} aria-label={t('analysis.computing')} />;
}
