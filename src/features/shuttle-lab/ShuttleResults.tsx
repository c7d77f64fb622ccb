import { useTranslation } from 'react-i18next';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { LAB_REQUEST, shuttleStationsDatasetId } from '../../state/selectors/select-lab-requests.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import lab from '../../widgets/lab.module.css';
import { nameOf, useLocalized } from '../../widgets/use-localized.ts';

const LINE_ROWS = [
  { measure: 'length', label: 'length' },
  { measure: 'run-time', label: 'runTime' },
  { measure: 'vehicles', label: 'vehicles' },
] as const;

/** What the sketched line is and what it brings within walking distance. */
export function ShuttleResults() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const state = useAppStore((store) => selectFigureState(store, LAB_REQUEST.shuttle));
  const stopCount = useAppStore((store) => store.session.labs.shuttle.stops.length);
  const hasStations = useAppStore((store) => shuttleStationsDatasetId(store.document.plan) !== undefined);
  if (!hasStations) return <p className={`${lab.results} ${lab.note}`}>{t('analysis.shuttle.noStations')}</p>;
  if (stopCount < 2) return <p className={`${lab.results} ${lab.note}`}>{t('analysis.shuttle.noStops')}</p>;
  if (state.kind === 'failed') {
    return (
      <div className={lab.results} data-testid="shuttle-lab">
        <p className={lab.failed}>{t('figure.failed', { reason: inWords(state.reason) })}</p>
      </div>
    );
  }
  return (
    <div className={lab.results} data-testid="shuttle-lab">
      {state.kind === 'pending' && <p className={lab.note}>{t('analysis.computing')}</p>}
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
      <p className={lab.note}>{t('analysis.shuttle.note')}</p>
    </div>
  );
}

const MEASURES = ['before', 'after', 'added'] as const;

/** A row a zone, and one for all of them. */
function CoverageTable() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const datasetId = useAppStore((store) => store.session.labs.shuttle.targetDatasetId);
  const targets = featuresOf(useAppStore(selectReadyDatasets), { datasetId }).filter(({ geometry }) => geometry);
  const { selectFeature, hoverFeature } = useAppStore((store) => store);
  const rows = [
    ...targets.map((target) => ({ id: target.properties.id as string | null, name: inWords(nameOf(target)) })),
    ...(targets.length > 1 ? [{ id: null, name: t('overview.total') }] : []),
  ];
  return (
    <table className={lab.table}>
      <thead>
        <tr>
          <th scope="col">{t('analysis.name')}</th>
          {MEASURES.map((measure) => (
            <th scope="col" key={measure}>
              {t(`analysis.shuttle.${measure}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name }) => {
          const reference = id === null ? null : { datasetId, featureId: id };
          return (
            <tr
              key={id ?? 'total'}
              onPointerEnter={() => hoverFeature(reference)}
              onPointerLeave={() => hoverFeature(null)}
            >
              <th scope="row">
                {reference ? (
                  <button type="button" onClick={() => selectFeature(reference)}>
                    {name}
                  </button>
                ) : (
                  name
                )}
              </th>
              {MEASURES.map((measure) => (
                <td key={measure}>
                  <FigureValue requestId={LAB_REQUEST.shuttle} subjectFeatureId={id} facets={{ measure }} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
