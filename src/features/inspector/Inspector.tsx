import { IconFocusCentered, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { boundsOf } from '../../domain/bounds.ts';
import type { FeatureReference, PlanFeature } from '../../domain/feature.ts';
import { selectFeature } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { Badge } from '../../ui/Badge.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { DataClassBadge } from '../../widgets/DataClassBadge.tsx';
import { SourceList } from '../../widgets/SourceList.tsx';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';
import { FeatureFigures } from './FeatureFigures.tsx';
import classes from './inspector.module.css';
import { NeighbourList } from './NeighbourList.tsx';

/** Everything that is known of the selected feature, and from where. */
export function Inspector({ reference }: { readonly reference: FeatureReference }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const inWords = useLocalized();
  const feature = useAppStore((state) => selectFeature(state, reference));
  const select = useAppStore((state) => state.selectFeature);
  const moveCamera = useAppStore((state) => state.moveCamera);
  const bounds = feature ? boundsOf([feature.geometry]) : null;
  return (
    <div className={classes.inspector} data-testid="inspector">
      <header className={classes.header}>
        <div>
          <h2>{feature ? inWords(nameOf(feature)) : reference.featureId}</h2>
          {feature && <p>{locale === 'zh' ? feature.properties.name_en : feature.properties.name_zh}</p>}
        </div>
        <div className={classes.actions}>
          <IconButton
            label={t('inspector.zoomTo')}
            disabled={!bounds}
            onClick={() => bounds && moveCamera({ kind: 'fit-bounds', bounds })}
          >
            <IconFocusCentered size={18} stroke={1.7} />
          </IconButton>
          <IconButton label={t('inspector.close')} onClick={() => select(null)}>
            <IconX size={18} stroke={1.7} />
          </IconButton>
        </div>
      </header>
      {feature ? <FeatureFacts feature={feature} /> : <p className={classes.text}>{t('inspector.missing')}</p>}
    </div>
  );
}

function FeatureFacts({ feature }: { readonly feature: PlanFeature }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const { status, dataClass, accuracyMeters, from, to, note_zh, note_en, sources, id } = feature.properties;
  const note = note_zh && note_en ? { zh: note_zh, en: note_en } : undefined;
  const years = [from, to].filter((year) => year !== undefined);
  return (
    <>
      <p className={classes.badges}>
        {status && <Badge text={t(`status.${status}`)} tone="strong" />}
        <DataClassBadge dataClass={dataClass} />
        {accuracyMeters !== undefined && (
          <Badge text={t('inspector.accuracyValue', { meters: accuracyMeters })} hint={t('inspector.accuracy')} />
        )}
        {years.length > 0 && <Badge text={[...new Set(years)].join('–')} hint={t('inspector.years')} />}
      </p>
      {feature.geometry === null && <p className={classes.unplaced}>{t('inspector.unplaced')}</p>}
      {note && <p className={classes.text}>{inWords(note)}</p>}
      <FeatureFigures featureId={id} />
      <section className={classes.section}>
        <h3>{t('inspector.sources')}</h3>
        <SourceList sourceIds={sources} />
      </section>
      {feature.geometry !== null && <NeighbourList featureId={id} />}
    </>
  );
}
