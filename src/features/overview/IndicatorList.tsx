import { useTranslation } from 'react-i18next';
import { useAppStore } from '../../state/use-app-store.ts';
import { useLocalized } from '../../widgets/use-localized.ts';
import classes from './overview.module.css';

/** What the sources publish as targets, each with its document. */
export function IndicatorList() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const { indicators, sources } = useAppStore((state) => state.document.plan);
  return (
    <section className={classes.section}>
      <h2>{t('overview.indicators')}</h2>
      <p className={classes.hint}>{t('overview.indicatorsHint')}</p>
      <dl className={classes.indicators}>
        {indicators.map(({ id, label, value, unit, qualifier, asOf, sourceIds }) => {
          const written = `${value.toLocaleString('en-US')}`;
          const qualified =
            qualifier === 'about'
              ? t('overview.about', { value: written })
              : qualifier === 'at-least'
                ? t('overview.atLeast', { value: written })
                : written;
          const cited = sources
            .filter((source) => sourceIds.includes(source.id))
            .map((source) => `${inWords(source.title)} ${source.date}`);
          return (
            <div key={id} title={cited.join('\n')}>
              <dt>{inWords(label)}</dt>
              <dd>
                {qualified} <span>{inWords(unit)}</span>
                <small>{t('overview.asOf', { date: asOf })}</small>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
