import { useTranslation } from 'react-i18next';
import { formatLength } from '../../i18n/format.ts';
import { selectFeatureIndex } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';
import classes from './inspector.module.css';

/** What lies around a feature; each of them can be gone to. */
export function NeighbourList({ featureId }: { readonly featureId: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const state = useAppStore((store) => store.session.neighbours);
  const index = useAppStore(selectFeatureIndex);
  const selectFeature = useAppStore((store) => store.selectFeature);
  const hoverFeature = useAppStore((store) => store.hoverFeature);
  if (state.kind === 'none' || state.featureId !== featureId) return null;
  return (
    <section className={classes.section}>
      <h3>{t('inspector.neighbours')}</h3>
      {state.kind === 'pending' && <p className={classes.text}>{t('figure.pending')}</p>}
      {state.kind === 'failed' && (
        <p className={classes.failed}>{t('figure.failed', { reason: inWords(state.reason) })}</p>
      )}
      {state.kind === 'ready' && state.neighbours.length === 0 && (
        <p className={classes.text}>{t('inspector.noNeighbours')}</p>
      )}
      {state.kind === 'ready' && (
        <ul className={classes.neighbours}>
          {state.neighbours.map(({ reference, relation, distanceMeters }) => {
            const feature = index.get(reference.featureId)?.feature;
            if (!feature) return null;
            return (
              <li key={reference.featureId}>
                <button
                  type="button"
                  onClick={() => selectFeature(reference)}
                  onPointerEnter={() => hoverFeature(reference)}
                  onPointerLeave={() => hoverFeature(null)}
                >
                  {inWords(nameOf(feature))}
                </button>
                <span>
                  {t(`inspector.relation.${relation}`, { distance: formatLength(locale, distanceMeters ?? 0) })}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
