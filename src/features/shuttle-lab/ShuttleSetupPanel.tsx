import { Button, NativeSelect, NumberInput, Slider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatLength } from '../../i18n/format.ts';
import type { ShuttleSetup } from '../../state/labs.ts';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { shuttleStationsDatasetId } from '../../state/selectors/select-lab-requests.ts';
import { useActions, useAppStore } from '../../state/use-app-store.ts';
import { AreaLayerSelect } from '../../widgets/AreaLayerSelect.tsx';
import lab from '../../widgets/lab.module.css';
import { nameOf, useLocale, useLocalized } from '../../widgets/use-localized.ts';

const LEAST_WALK_METERS = 100;
const GREATEST_WALK_METERS = 1500;
const WALK_STEP_METERS = 50;

/** Where the shuttle starts, where it stops, how it runs and whom it serves. */
export function ShuttleSetupPanel() {
  const { t } = useTranslation();
  const targetDatasetId = useAppStore((state) => state.session.labs.shuttle.targetDatasetId);
  const setUpShuttle = useAppStore((state) => state.setUpShuttle);
  return (
    <div className={lab.setup} data-testid="shuttle-setup">
      <StartChoice />
      <StopChoice />
      <Operation />
      <AreaLayerSelect
        label={t('analysis.target')}
        value={targetDatasetId}
        onChange={(chosen) => setUpShuttle({ targetDatasetId: chosen })}
      />
      <Reference />
    </div>
  );
}

const NO_STATION = '';

/** The station at the head of the line. */
function StartChoice() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const datasetId = useAppStore((state) => shuttleStationsDatasetId(state.document.plan));
  const datasets = useAppStore(selectReadyDatasets);
  const first = useAppStore((state) => state.session.labs.shuttle.stops[0]);
  const { startShuttle, setUpShuttle } = useActions();
  const stations = (datasetId ? featuresOf(datasets, { datasetId }) : []).flatMap((feature) => {
    const [longitude, latitude] = feature.geometry?.type === 'Point' ? feature.geometry.coordinates : [];
    if (longitude === undefined || latitude === undefined) return [];
    return [{ id: feature.properties.id, name: nameOf(feature), position: [longitude, latitude] as const }];
  });
  const choose = (id: string) => {
    const station = stations.find((each) => each.id === id);
    startShuttle(station ? { position: station.position, station: { id, name: station.name } } : null);
    if (station) setUpShuttle({ isPlacing: true });
  };
  return (
    <NativeSelect
      label={t('analysis.shuttle.start')}
      size="sm"
      value={first?.station?.id ?? NO_STATION}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
      data={[
        { value: NO_STATION, label: t('analysis.shuttle.noStart') },
        ...stations.map(({ id, name }) => ({ value: id, label: inWords(name) })),
      ]}
    />
  );
}

/** Stops are set by clicks on the map. */
function StopChoice() {
  const { t } = useTranslation();
  const { stops, isPlacing } = useAppStore((state) => state.session.labs.shuttle);
  const { setUpShuttle, undoShuttleStop } = useActions();
  return (
    <div>
      <h3 className={lab.group}>{t('analysis.shuttle.stops')}</h3>
      <p className={lab.row}>
        <span aria-live="polite">{t('analysis.shuttle.placed', { count: stops.length })}</span>
        <Button
          size="xs"
          variant={isPlacing ? 'filled' : 'default'}
          onClick={() => setUpShuttle({ isPlacing: !isPlacing })}
        >
          {t(isPlacing ? 'analysis.stopPlacing' : 'analysis.place')}
        </Button>
        <Button size="xs" variant="default" disabled={stops.length === 0} onClick={undoShuttleStop}>
          {t('analysis.shuttle.undo')}
        </Button>
        <Button size="xs" variant="subtle" disabled={stops.length === 0} onClick={() => setUpShuttle({ stops: [] })}>
          {t('analysis.shuttle.clear')}
        </Button>
      </p>
      <p className={lab.note}>{t('analysis.shuttle.placeHint')}</p>
    </div>
  );
}

const INPUTS = [
  { field: 'speedKilometersPerHour', label: 'speed', min: 5, max: 80, step: 1 },
  { field: 'headwayMinutes', label: 'headway', min: 1, max: 120, step: 1 },
  { field: 'dwellSeconds', label: 'dwell', min: 0, max: 300, step: 5 },
] as const;

function Operation() {
  const { t } = useTranslation();
  const locale = useLocale();
  const shuttle = useAppStore((state) => state.session.labs.shuttle);
  const setUpShuttle = useAppStore((state) => state.setUpShuttle);
  const change = ({ field, min, max }: (typeof INPUTS)[number], typed: number | string) => {
    const value = Number(typed);
    if (typed === '' || !(value >= min && value <= max)) return;
    setUpShuttle({ [field]: value } satisfies Partial<ShuttleSetup>);
  };
  return (
    <div>
      <h3 className={lab.group}>{t('analysis.shuttle.values')}</h3>
      {INPUTS.map((input) => (
        <NumberInput
          key={input.field}
          size="xs"
          mb={6}
          label={t(`analysis.shuttle.${input.label}`)}
          min={input.min}
          max={input.max}
          step={input.step}
          value={shuttle[input.field]}
          onChange={(typed) => change(input, typed)}
        />
      ))}
      <h3 className={lab.group}>
        {t('analysis.shuttle.walk')} {formatLength(locale, shuttle.walkMeters)}
      </h3>
      <Slider
        min={LEAST_WALK_METERS}
        max={GREATEST_WALK_METERS}
        step={WALK_STEP_METERS}
        value={shuttle.walkMeters}
        onChange={(walkMeters) => setUpShuttle({ walkMeters })}
        label={null}
        thumbLabel={t('analysis.shuttle.walk')}
      />
    </div>
  );
}

/** A line that runs, to hold a sketch against. */
function Reference() {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className={lab.group}>{t('analysis.shuttle.reference')}</h3>
      <p className={lab.note}>{t('analysis.shuttle.referenceText')}</p>
      <p className={lab.note}>{t('analysis.shuttle.referenceSource')}</p>
    </div>
  );
}
