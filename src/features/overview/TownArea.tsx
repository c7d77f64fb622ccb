import { useTranslation } from 'react-i18next';
import { areaIn } from '../../domain/units.ts';
import { AREA_UNIT_NAMES, formatAreaNumber, formatNumber, formatSigned } from '../../i18n/format.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { DataClassBadge } from '../../widgets/DataClassBadge.tsx';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { useLocale, useLocalized } from '../../widgets/use-localized.ts';
import classes from './overview.module.css';

/** Of the methods of the reconcile metric the one that every area of the plan is measured by. */
const AGAINST_PUBLISHED = { method: 'ellipsoid', measure: 'against-published' };

/** The town's area as drawn beside the area as published, with the difference. */
export function TownArea() {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const { overview, indicators } = useAppStore((state) => state.document.plan);
  const state = useAppStore((store) => selectFigureState(store, overview.figures.boundaryArea));
  const published = indicators.find((indicator) => indicator.id === overview.areaIndicatorId);
  const figure = state.kind === 'ready' ? state.figures[0] : undefined;
  const qualify = (value: string) => (published?.qualifier === 'about' ? t('overview.about', { value }) : value);
  return (
    <div className={classes.townArea}>
      <p className={classes.townAreaValue}>
        <FigureValue
          requestId={overview.figures.boundaryArea}
          subjectFeatureId={figure?.subjectFeatureId ?? null}
          className={classes.big ?? ''}
          format={(shown) => formatAreaNumber(locale, 'km2', shown.value)}
        />
        <span className={classes.unit}>
          {AREA_UNIT_NAMES[locale].km2} {t('overview.ellipsoidal')}
        </span>
        {figure && <DataClassBadge dataClass={figure.dataClass} />}
      </p>
      {published && (
        <p className={classes.published}>
          {t('overview.published', {
            value: `${qualify(formatNumber(locale, published.value, 1))} ${inWords(published.unit)}`,
          })}
          {overview.figures.boundaryAreaAgainstPublished && (
            <span>
              {t('overview.difference')}{' '}
              <FigureValue
                requestId={overview.figures.boundaryAreaAgainstPublished}
                subjectFeatureId={figure?.subjectFeatureId ?? null}
                facets={AGAINST_PUBLISHED}
                format={({ value }) => `${formatSigned(locale, areaIn('ha', value), 2)} ${AREA_UNIT_NAMES[locale].ha}`}
              />
            </span>
          )}
        </p>
      )}
    </div>
  );
}
