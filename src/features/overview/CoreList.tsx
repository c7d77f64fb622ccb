import { useTranslation } from 'react-i18next';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { nameOf, useLocalized } from '../../widgets/use-localized.ts';
import { CoreDot } from './CoreDot.tsx';
import classes from './overview.module.css';

/** The cores of the structure, by name. */
export function CoreList() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const { cores } = useAppStore((state) => state.document.plan.overview);
  const features = featuresOf(useAppStore(selectReadyDatasets), cores);
  const selectFeature = useAppStore((state) => state.selectFeature);
  return (
    <section className={classes.section}>
      <h2>{t('overview.cores')}</h2>
      <ul className={classes.cores}>
        {features.map((core) => (
          <li key={core.properties.id}>
            <button
              type="button"
              className={classes.link}
              onClick={() => selectFeature({ datasetId: cores.datasetId, featureId: core.properties.id })}
            >
              <CoreDot feature={core} />
              {inWords(nameOf(core))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
