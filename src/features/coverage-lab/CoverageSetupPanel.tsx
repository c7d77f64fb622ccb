import { Checkbox, SegmentedControl, Slider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatLength } from '../../i18n/format.ts';
import { COVERAGE_WAYS, type CoverageWay, NEAREST_FROM, type NearestFrom } from '../../state/labs.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { AreaLayerSelect } from '../../widgets/AreaLayerSelect.tsx';
import lab from '../../widgets/lab.module.css';
import { RadiusOffers } from '../../widgets/RadiusOffers.tsx';
import { useLocale } from '../../widgets/use-localized.ts';
import { DenominatorChoice } from './DenominatorChoice.tsx';
import { GREATEST_METERS, LEAST_METERS } from './distance-range.ts';
import { FurtherDistances } from './FurtherDistances.tsx';
import { NamedAnalyses } from './NamedAnalyses.tsx';
import { SourceChoice } from './SourceChoice.tsx';

const STEP_METERS = 10;

/** From what, how far, of what. */
export function CoverageSetupPanel() {
  const { t } = useTranslation();
  const locale = useLocale();
  const coverage = useAppStore((state) => state.session.labs.coverage);
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  const chooseDistance = (distanceMeters: number) => setUpCoverage({ distanceMeters });
  return (
    <div className={lab.setup} data-testid="coverage-setup">
      <SourceChoice />
      <div>
        <h3 className={lab.group}>
          {t('analysis.distance')} {formatLength(locale, coverage.distanceMeters)}
        </h3>
        <Slider
          min={LEAST_METERS}
          max={GREATEST_METERS}
          step={STEP_METERS}
          value={coverage.distanceMeters}
          onChange={chooseDistance}
          label={null}
          thumbLabel={t('analysis.distance')}
        />
        <RadiusOffers radiusMeters={coverage.distanceMeters} onChoose={chooseDistance} />
      </div>
      <FurtherDistances />
      <AreaLayerSelect
        label={t('analysis.target')}
        value={coverage.targetDatasetId}
        onChange={(targetDatasetId) => setUpCoverage({ targetDatasetId })}
      />
      <div>
        <h3 className={lab.group}>{t('analysis.way')}</h3>
        <SegmentedControl
          size="xs"
          fullWidth
          value={coverage.way}
          onChange={(way) => setUpCoverage({ way: way as CoverageWay })}
          data={COVERAGE_WAYS.map((way) => ({ value: way, label: t(`analysis.ways.${way}`) }))}
          aria-label={t('analysis.way')}
        />
        <p className={lab.hint}>{t(`analysis.wayHints.${coverage.way}`)}</p>
      </div>
      {coverage.way === 'straight' && (
        <>
          <DenominatorChoice />
          <Checkbox
            size="sm"
            label={t('analysis.tellReachedByTwo')}
            checked={coverage.tellsReachedByTwo}
            onChange={({ currentTarget }) => setUpCoverage({ tellsReachedByTwo: currentTarget.checked })}
          />
        </>
      )}
      <div>
        <h3 className={lab.group}>{t('analysis.nearestFrom')}</h3>
        <SegmentedControl
          size="xs"
          fullWidth
          value={coverage.nearestFrom}
          onChange={(from) => setUpCoverage({ nearestFrom: from as NearestFrom })}
          data={NEAREST_FROM.map((from) => ({ value: from, label: t(`analysis.nearestBeginnings.${from}`) }))}
          aria-label={t('analysis.nearestFrom')}
        />
      </div>
      <NamedAnalyses />
    </div>
  );
}
