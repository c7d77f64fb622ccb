import { useTranslation } from 'react-i18next';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './overview.module.css';

/** What the sources publish of the town, each number with its certificate. */
export function IndicatorList() {
  const requestId = useAppStore((state) => state.document.plan.overview.figures.published);
  return requestId === undefined ? null : <PublishedFigures requestId={requestId} />;
}

function PublishedFigures({ requestId }: { readonly requestId: string }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const state = useAppStore((store) => selectFigureState(store, requestId));
  return (
    <section className={classes.section}>
      <h2>{t('overview.indicators')}</h2>
      <p className={classes.hint}>{t('overview.indicatorsHint')}</p>
      {state.kind === 'ready' ? (
        <dl className={classes.indicators}>
          {state.figures.map(({ id, label, facets, publication }) => (
            <div key={id}>
              <dt>{inWords(label)}</dt>
              <dd>
                <FigureValue requestId={requestId} subjectFeatureId={null} {...(facets && { facets })} />
                {publication && <small>{t('overview.asOf', { date: publication.asOf })}</small>}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <FigureValue requestId={requestId} subjectFeatureId={null} />
      )}
    </section>
  );
}
