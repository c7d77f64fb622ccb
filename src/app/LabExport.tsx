import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnalysisLab } from '../domain/mode.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { AppStoreContext, useAppStore } from '../state/use-app-store.ts';
import { type ExportChoice, ExportMenu } from '../widgets/ExportMenu.tsx';
import classes from './app.module.css';
import { exportFigures } from './export-figures.ts';

/** Above the results of a lab: what it is, and the ways to take it away. */
export function LabExport({ lab }: { readonly lab: AnalysisLab }) {
  const { t } = useTranslation();
  const store = useContext(AppStoreContext);
  if (!store) return null;
  return (
    <header className={classes.labHeader}>
      <LabProgress />
      <h2>{t(`analysis.labs.${lab}`)}</h2>
      {lab !== 'topology' && <ExportMenu choices={choicesFor(store, lab)} />}
    </header>
  );
}

/** Only of what takes longer than half a second. */
function LabProgress() {
  const { t } = useTranslation();
  const progress = useAppStore((state) => state.session.labProgress);
  if (progress === null) return null;
  return <progress className={classes.labProgress} value={progress} max={1} aria-label={t('analysis.computing')} />;
}

function choicesFor(store: AppStore, lab: AnalysisLab): readonly ExportChoice[] {
  const kinds = ['xlsx', 'csv', 'geojson', 'ledger'] as const;
  return [
    ...kinds.map((id) => ({ id, run: () => exportFigures(store, lab, id) })),
    { id: 'print', run: () => window.print() },
  ];
}
