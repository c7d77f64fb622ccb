import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AREA_UNITS, type AreaUnit } from '../../domain/units.ts';
import { AREA_UNIT_NAMES } from '../../i18n/format.ts';
import { useActions, useAppStore } from '../../state/use-app-store.ts';
import { AreaLayerSelect } from '../../widgets/AreaLayerSelect.tsx';
import lab from '../../widgets/lab.module.css';
import { useLocale } from '../../widgets/use-localized.ts';

/** Which areas are tabled, and in what unit. */
export function ZoneSetup() {
  const { t } = useTranslation();
  const locale = useLocale();
  const datasetId = useAppStore((state) => state.session.labs.zoneDatasetId);
  const areaUnit = useAppStore((state) => state.preferences.areaUnit);
  const { setUpLab, chooseAreaUnit } = useActions();
  return (
    <div className={lab.setup}>
      <AreaLayerSelect value={datasetId} onChange={(zoneDatasetId) => setUpLab({ zoneDatasetId })} />
      <div>
        <h3 className={lab.group}>{t('overview.unit')}</h3>
        <SegmentedControl
          size="xs"
          fullWidth
          value={areaUnit}
          onChange={(unit) => chooseAreaUnit(unit as AreaUnit)}
          data={AREA_UNITS.map((unit) => ({ value: unit, label: AREA_UNIT_NAMES[locale][unit] }))}
          aria-label={t('overview.unit')}
        />
      </div>
      <p className={lab.note}>{t('analysis.note')}</p>
    </div>
  );
}
