import { useTranslation } from 'react-i18next';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { nameOf, useLocalized } from '../../widgets/use-localized.ts';
import classes from './overview.module.css';

/** How much of each zone lies near the belt, the waterway and a station; an honest zero stays a zero. */
export function CoverageTable() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const { overview, figures } = useAppStore((state) => state.document.plan);
  const zones = featuresOf(useAppStore(selectReadyDatasets), overview.zones);
  const requests = overview.figures.coverage.flatMap((id) => figures.find((request) => request.id === id) ?? []);
  const rows = [...zones.map((zone) => ({ id: zone.properties.id as string | null, name: inWords(nameOf(zone)) }))];
  return (
    <section className={classes.section}>
      <h2>{t('overview.coverage')}</h2>
      <p className={classes.hint}>{t('overview.coverageDenominator')}</p>
      <table className={`${classes.table} ${classes.coverage}`} data-testid="coverage-table">
        <thead>
          <tr>
            <th scope="col">{t('overview.zone')}</th>
            {requests.map((request) => (
              <th scope="col" key={request.id}>
                {inWords(request.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...rows, { id: null, name: t('overview.total') }].map(({ id, name }) => (
            <tr key={name} data-total={id === null}>
              <th scope="row">{name}</th>
              {requests.map((request) => (
                <td key={request.id}>
                  <FigureValue requestId={request.id} subjectFeatureId={id} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {overview.figures.nearest.map((requestId) => (
        <NearestLine key={requestId} requestId={requestId} />
      ))}
    </section>
  );
}

function NearestLine({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const state = useAppStore((store) => selectFigureState(store, requestId));
  const figure = state.kind === 'ready' ? state.figures[0] : undefined;
  return (
    <p className={classes.nearest}>
      {t('overview.nearest')} <FigureValue requestId={requestId} subjectFeatureId={figure?.subjectFeatureId ?? null} />
      {figure?.note && <span>{inWords(figure.note)}</span>}
    </p>
  );
}
