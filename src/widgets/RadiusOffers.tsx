import { useTranslation } from 'react-i18next';
import { SERVICE_RADII } from '../domain/service-radius.ts';
import { formatLength } from '../i18n/format.ts';
import classes from './radius-offers.module.css';
import { useLocale, useLocalized } from './use-localized.ts';

/** The usual radii of service, each taken with one click and each only a number to begin with. */
export function RadiusOffers({
  radiusMeters,
  onChoose,
}: {
  readonly radiusMeters: number;
  readonly onChoose: (radiusMeters: number) => void;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  return (
    <details className={classes.offers}>
      <summary>{t('analysis.offers')}</summary>
      <ul>
        {SERVICE_RADII.map((offer) => (
          <li key={offer.id}>
            <button
              type="button"
              aria-pressed={offer.radiusMeters === radiusMeters}
              onClick={() => onChoose(offer.radiusMeters)}
            >
              <span>{inWords(offer.label)}</span>
              <strong>{formatLength(locale, offer.radiusMeters)}</strong>
              <small>{t(`analysis.offerBasis.${offer.basis}`)}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
