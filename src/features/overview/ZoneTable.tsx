import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanFeature } from '../../domain/feature.ts';
import { AREA_UNITS, type AreaUnit } from '../../domain/units.ts';
import { AREA_UNIT_NAMES, formatAreaNumber } from '../../i18n/format.ts';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { selectFigureState } from '../../state/selectors/select-figures.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { FigureValue } from '../../widgets/FigureValue.tsx';
import { useFeatureColor } from '../../widgets/use-feature-color.ts';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';
import classes from './overview.module.css';

/** The zones in their order with area and share; a row selects its zone on the map. */
export function ZoneTable() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { overview } = useAppStore((state) => state.document.plan);
  const areaUnit = useAppStore((state) => state.preferences.areaUnit);
  const chooseAreaUnit = useAppStore((state) => state.chooseAreaUnit);
  const zones = featuresOf(useAppStore(selectReadyDatasets), overview.zones);
  const boundaryArea = useAppStore((state) => selectFigureState(state, overview.figures.boundaryArea));
  const boundaryId = boundaryArea.kind === 'ready' ? (boundaryArea.figures[0]?.subjectFeatureId ?? null) : null;
  const area = (value: number) => formatAreaNumber(locale, areaUnit, value);
  return (
    <section className={classes.section}>
      <div className={classes.sectionHeader}>
        <h2>{t('overview.zones')}</h2>
        <SegmentedControl
          size="xs"
          value={areaUnit}
          onChange={(unit) => chooseAreaUnit(unit as AreaUnit)}
          data={AREA_UNITS.map((unit) => ({ value: unit, label: AREA_UNIT_NAMES[locale][unit] }))}
          aria-label={t('overview.unit')}
        />
      </div>
      <table className={classes.table} data-testid="zone-table">
        <thead>
          <tr>
            <th scope="col">{t('overview.zone')}</th>
            <th scope="col">{t('overview.area')}</th>
            <th scope="col">{t('overview.share')}</th>
          </tr>
        </thead>
        <tbody>
          {zones.map((zone) => (
            <ZoneRow key={zone.properties.id} zone={zone} formatArea={area} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('overview.total')}</th>
            <td>
              <FigureValue
                requestId={overview.figures.boundaryArea}
                subjectFeatureId={boundaryId}
                format={({ value }) => area(value)}
              />
            </td>
            <td>
              <FigureValue requestId={overview.figures.zoneShare} subjectFeatureId={null} />
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function ZoneRow({ zone, formatArea }: { readonly zone: PlanFeature; readonly formatArea: (value: number) => string }) {
  const inWords = useLocalized();
  const { overview } = useAppStore((state) => state.document.plan);
  const color = useFeatureColor()(zone);
  const shares = useAppStore((state) => selectFigureState(state, overview.figures.zoneShare));
  const selected = useAppStore((state) => state.view.selection?.featureId === zone.properties.id);
  const selectFeature = useAppStore((state) => state.selectFeature);
  const hoverFeature = useAppStore((state) => state.hoverFeature);
  const reference = { datasetId: overview.zones.datasetId, featureId: zone.properties.id };
  const share =
    shares.kind === 'ready'
      ? shares.figures.find((figure) => figure.subjectFeatureId === zone.properties.id)?.value
      : undefined;
  return (
    <tr
      data-selected={selected}
      onPointerEnter={() => hoverFeature(reference)}
      onPointerLeave={() => hoverFeature(null)}
    >
      <th scope="row">
        <button type="button" className={classes.zoneName} onClick={() => selectFeature(reference)}>
          <svg className={classes.zoneMark} width="5" height="16" aria-hidden="true">
            <rect width="5" height="16" rx="1" fill={color} />
          </svg>
          {inWords(nameOf(zone))}
        </button>
        <svg className={classes.bar} aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 3">
          <rect width="100" height="3" fill="var(--line)" />
          <rect width={(share ?? 0) * 100} height="3" fill={color} />
        </svg>
      </th>
      <td>
        <FigureValue
          requestId={overview.figures.zoneArea}
          subjectFeatureId={zone.properties.id}
          format={({ value }) => formatArea(value)}
        />
      </td>
      <td>
        <FigureValue requestId={overview.figures.zoneShare} subjectFeatureId={zone.properties.id} />
      </td>
    </tr>
  );
}
