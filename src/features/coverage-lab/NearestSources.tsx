import { useTranslation } from 'react-i18next';
import { LAB_REQUEST } from '../../state/lab-ids.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { LabAnswer } from '../../widgets/LabAnswer.tsx';
import lab from '../../widgets/lab.module.css';
import { TargetTable } from '../../widgets/TargetTable.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';

/** How far it is from each target to the nearest source, and which that is. Distances do not add up: no total. */
export function NearestSources() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const { targetDatasetId, nearestFrom } = useAppStore((state) => state.session.labs.coverage);
  const state = useAppStore((store) => selectFigureState(store, LAB_REQUEST.nearest));
  const noteOf = (featureId: string | null) => {
    const note =
      state.kind === 'ready' ? state.figures.find((figure) => figure.subjectFeatureId === featureId)?.note : null;
    return note && <span className={lab.reason}>{inWords(note)}</span>;
  };
  return (
    <section className={lab.section}>
      <h3>{t('analysis.nearest')}</h3>
      <LabAnswer requestId={LAB_REQUEST.nearest} />
      {state.kind !== 'failed' && (
        <TargetTable
          label={t('analysis.nearest')}
          datasetId={targetDatasetId}
          withTotal={false}
          columns={[
            {
              id: 'distance',
              header: t(`analysis.nearestHeaders.${nearestFrom}`),
              cell: (featureId) => (
                <>
                  <FigureValue requestId={LAB_REQUEST.nearest} subjectFeatureId={featureId} />
                  {noteOf(featureId)}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
