import { useTranslation } from 'react-i18next';
import { AREA_UNITS } from '../../domain/units.ts';
import { formatArea } from '../../i18n/format.ts';
import { selectFiguresAbout } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';
import classes from './inspector.module.css';

/** The figures about a feature; an area stands in all three units. */
export function FeatureFigures({ featureId }: { readonly featureId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const figures = useAppStore((state) => selectFiguresAbout(state, featureId));
  const requests = useAppStore((state) => state.document.plan.figures);
  const labels = new Map(requests.map((request) => [request.id, request.label]));
  // The labs' answers and the other methods of one area have panels of their own.
  const shown = figures.filter(({ requestId, facets }) => labels.has(requestId) && facets?.method === undefined);
  if (shown.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3>{t('inspector.figures')}</h3>
      <dl className={classes.figures}>
        {shown.map((figure) => (
          <div key={figure.id}>
            <dt>{inWords(labels.get(figure.requestId) ?? figure.label)}</dt>
            <dd>
              <FigureValue
                requestId={figure.requestId}
                subjectFeatureId={featureId}
                facets={figure.facets ?? {}}
                {...(figure.unit === 'm2'
                  ? { format: ({ value }) => AREA_UNITS.map((unit) => formatArea(locale, unit, value)).join('\n') }
                  : {})}
              />
              {figure.note && <small>{inWords(figure.note)}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
