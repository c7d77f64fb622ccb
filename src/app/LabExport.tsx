import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnalysisLab } from '../domain/mode.ts';
import type { AppStore } from '../state/create-app-store.ts';
import { AppStoreContext } from '../state/use-app-store.ts';
import { type ExportChoice, ExportMenu } from '../widgets/ExportMenu.tsx';
import classes from './app.module.css';
import { exportFigures } from './export-figures.ts';
import { LabProgress } from './LabProgress.tsx';

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

function choicesFor(store: AppStore, lab: AnalysisLab): readonly ExportChoice[] {
  const kinds = ['xlsx', 'csv', 'geojson', 'ledger'] as const;
  return [
    ...kinds.map((id) => ({ id, run: () => exportFigures(store, lab, id) })),
    { id: 'print', run: () => window.print() },
  ];
}
