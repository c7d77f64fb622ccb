import { Button, NativeSelect, NumberInput, SegmentedControl, Slider } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FeatureSet } from '../../domain/plan.ts';
import { formatLength } from '../../i18n/format.ts';
import { COVERAGE_WAYS, type CoverageWay } from '../../state/labs.ts';
import { selectPlacedDatasets, selectPolygonDatasets } from '../../state/selectors/select-dataset-choices.ts';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { DatasetSelect } from '../../widgets/DatasetSelect.tsx';
import lab from '../../widgets/lab.module.css';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';

import { NamedAnalyses } from './NamedAnalyses.tsx';

const LEAST_METERS = 50;
const GREATEST_METERS = 3000;
const STEP_METERS = 10;

/** From what, how far, of what. */
export function CoverageSetupPanel() {
  const { t } = useTranslation();
  const locale = useLocale();
  const coverage = useAppStore((state) => state.session.labs.coverage);
  const targets = useAppStore(selectPolygonDatasets);
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  return (
    <div className={lab.setup}>
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
          onChange={(distanceMeters) => setUpCoverage({ distanceMeters })}
          label={null}
          thumbProps={{ 'aria-label': t('analysis.distance') }}
        />
      </div>
      <FurtherDistances />
      <DatasetSelect
        label={t('analysis.target')}
        choices={targets}
        value={coverage.targetDatasetId}
        onChange={(targetDatasetId) => setUpCoverage({ targetDatasetId })}
      />
      {coverage.way === 'straight' && <DenominatorChoice />}
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
        <p className={lab.note}>{t(`analysis.wayHints.${coverage.way}`)}</p>
      </div>
      <NamedAnalyses />
    </div>
  );
}

function SourceChoice() {
  const { t } = useTranslation();
  const { source, isPlacing } = useAppStore((state) => state.session.labs.coverage);
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  const choices = useAppStore(selectPlacedDatasets);
  const first = choices[0]?.id ?? '';
  const change = (kind: string) =>
    setUpCoverage(
      kind === 'points'
        ? { source: { kind: 'points', positions: [] }, isPlacing: true }
        : { source: { kind: 'set', set: { datasetId: first } }, isPlacing: false },
    );
  return (
    <div>
      <h3 className={lab.group}>{t('analysis.source')}</h3>
      <SegmentedControl
        size="xs"
        fullWidth
        value={source.kind}
        onChange={change}
        data={[
          { value: 'set', label: t('tree.title') },
          { value: 'points', label: t('analysis.ownPoints') },
        ]}
        aria-label={t('analysis.source')}
      />
      {source.kind === 'set' ? (
        <SetChoice set={source.set} />
      ) : (
        <p className={lab.row}>
          {t('analysis.placed', { count: source.positions.length })}
          <Button size="xs" variant="default" onClick={() => setUpCoverage({ isPlacing: !isPlacing })}>
            {t(isPlacing ? 'analysis.stopPlacing' : 'analysis.place')}
          </Button>
          <Button
            size="xs"
            variant="subtle"
            onClick={() => setUpCoverage({ source: { kind: 'points', positions: [] } })}
          >
            {t('analysis.clearPoints')}
          </Button>
        </p>
      )}
    </div>
  );
}

const WHOLE = '';

/** A layer, or one feature of it. */
function SetChoice({ set }: { readonly set: FeatureSet }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const choices = useAppStore(selectPlacedDatasets);
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  const features = featuresOf(useAppStore(selectReadyDatasets), { datasetId: set.datasetId }).filter(
    (feature) => feature.geometry,
  );
  const choose = (chosen: FeatureSet) => setUpCoverage({ source: { kind: 'set', set: chosen } });
  return (
    <>
      <DatasetSelect
        label={t('tree.title')}
        choices={choices}
        value={set.datasetId}
        onChange={(datasetId) => choose({ datasetId })}
      />
      {features.length > 1 && (
        <NativeSelect
          label={t('search.features')}
          size="sm"
          value={set.featureIds?.[0] ?? WHOLE}
          onChange={({ currentTarget }) =>
            choose({
              datasetId: set.datasetId,
              ...(currentTarget.value === WHOLE ? {} : { featureIds: [currentTarget.value] }),
            })
          }
          data={[
            { value: WHOLE, label: t('analysis.wholeLayer') },
            ...features.map((feature) => ({ value: feature.properties.id, label: inWords(nameOf(feature)) })),
          ]}
        />
      )}
    </>
  );
}

const OWN_AREA = '';

/** The covered part of what: of the target's own area, or of the ground of another layer inside it. */
function DenominatorChoice() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const choices = useAppStore(selectPolygonDatasets);
  const datasetId = useAppStore((state) => state.session.labs.coverage.denominatorDatasetId);
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  return (
    <NativeSelect
      label={t('figure.denominator')}
      size="sm"
      value={datasetId ?? OWN_AREA}
      onChange={({ currentTarget }) =>
        setUpCoverage({ denominatorDatasetId: currentTarget.value === OWN_AREA ? null : currentTarget.value })
      }
      data={[
        { value: OWN_AREA, label: t('analysis.ownArea') },
        ...choices.map((dataset) => ({
          value: dataset.id,
          label: t('analysis.groundOf', { name: inWords(dataset.title) }),
        })),
      ]}
    />
  );
}

function FurtherDistances() {
  const { t } = useTranslation();
  const locale = useLocale();
  const further = useAppStore((state) => state.session.labs.coverage.furtherDistancesMeters);
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  const [typed, setTyped] = useState<number | string>('');
  const add = () => {
    const distance = Number(typed);
    if (!(distance >= LEAST_METERS && distance <= GREATEST_METERS)) return;
    setUpCoverage({ furtherDistancesMeters: [...new Set([...further, distance])].toSorted((a, b) => a - b) });
    setTyped('');
  };
  return (
    <div>
      <h3 className={lab.group}>{t('analysis.further')}</h3>
      <p className={lab.row}>
        {further.map((distance) => (
          <button
            key={distance}
            type="button"
            className={lab.chip}
            aria-label={t('analysis.removeDistance', { distance: formatLength(locale, distance) })}
            onClick={() => setUpCoverage({ furtherDistancesMeters: further.filter((each) => each !== distance) })}
          >
            {formatLength(locale, distance)} <IconX size={11} aria-hidden="true" />
          </button>
        ))}
      </p>
      <form
        className={lab.row}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <NumberInput
          size="xs"
          min={LEAST_METERS}
          max={GREATEST_METERS}
          value={typed}
          onChange={setTyped}
          placeholder={t('analysis.addDistance')}
          aria-label={t('analysis.addDistance')}
        />
        <IconButton label={t('analysis.addDistance')} size={30} type="submit">
          <IconPlus size={16} stroke={1.8} />
        </IconButton>
      </form>
    </div>
  );
}
