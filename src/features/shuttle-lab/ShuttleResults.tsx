import { useTranslation } from 'react-i18next';
import { LAB_REQUEST } from '../../state/lab-ids.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { shuttleStationsDatasetId } from '../../state/selectors/select-lab-requests.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { LabAnswer } from '../../widgets/LabAnswer.tsx';
import lab from '../../widgets/lab.module.css';
import { TargetTable } from '../../widgets/TargetTable.tsx';

const LINE_ROWS = [
  { measure: 'length', label: 'length' },
  { measure: 'run-time', label: 'runTime' },
  { measure: 'vehicles', label: 'vehicles' },
] as const;

/** What the sketched line is and what it brings within walking distance. */
export function ShuttleResults() {
  const { t } = useTranslation();
  const kind = useAppStore((store) => selectFigureState(store, LAB_REQUEST.shuttle).kind);
  const stopCount = useAppStore((store) => store.session.labs.shuttle.stops.length);
  const hasStations = useAppStore((store) => shuttleStationsDatasetId(store.document.plan) !== undefined);
  if (!hasStations) return <p className={`${lab.results} ${lab.note}`}>{t('analysis.shuttle.noStations')}</p>;
  if (stopCount < 2) return <p className={`${lab.results} ${lab.note}`}>{t('analysis.shuttle.noStops')}</p>;
  return (
    <div className={lab.results} data-testid="shuttle-lab">
      <LabAnswer requestId={LAB_REQUEST.shuttle} />
      {kind !== 'failed' && (
        <>
          <table className={lab.table}>
            <tbody>
              {LINE_ROWS.map(({ measure, label }) => (
                <tr key={measure}>
                  <th scope="row">{t(`analysis.shuttle.${label}`)}</th>
                  <td>
                    <FigureValue requestId={LAB_REQUEST.shuttle} subjectFeatureId={null} facets={{ measure }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <section className={lab.section}>
            <CoverageTable />
          </section>
        </>
      )}
      <p className={lab.note}>{t('analysis.shuttle.note')}</p>
    </div>
  );
}

const MEASURES = ['before', 'after', 'added'] as const;

/** A row a zone, and one for all of them. */
function CoverageTable() {
  const { t } = useTranslation();
  const datasetId = useAppStore((store) => store.session.labs.shuttle.targetDatasetId);
  return (
    <TargetTable
      label={t('overview.coverage')}
      datasetId={datasetId}
      columns={MEASURES.map((measure) => ({
        id: measure,
        header: t(`analysis.shuttle.${measure}`),
        cell: (featureId) => (
          <FigureValue requestId={LAB_REQUEST.shuttle} subjectFeatureId={featureId} facets={{ measure }} />
        ),
      }))}
    />
  );
}
