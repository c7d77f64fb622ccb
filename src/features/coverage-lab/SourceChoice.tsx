import { Button, SegmentedControl } from '@mantine/core';
import { IconPointer } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FeatureSet } from '../../domain/plan.ts';
import { selectPlacedDatasets } from '../../state/selectors/select-dataset-choices.ts';
import { featuresOf, selectFeature, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { DatasetSelect } from '../../widgets/DatasetSelect.tsx';
import lab from '../../widgets/lab.module.css';
import { nameOf, useLocalized } from '../../widgets/use-localized.ts';

/** A layer, several features of it, what is selected on the map, or points of the analyst's own. */
export function SourceChoice() {
  const { t } = useTranslation();
  const { source } = useAppStore((state) => state.session.labs.coverage);
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
    <div className={lab.stack}>
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
      {source.kind === 'set' ? <SetChoice set={source.set} /> : <OwnPoints count={source.positions.length} />}
      <SelectionChoice />
    </div>
  );
}

function OwnPoints({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  const isPlacing = useAppStore((state) => state.session.labs.coverage.isPlacing);
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  return (
    <p className={lab.row}>
      {t('analysis.placed', { count })}
      <Button
        size="xs"
        variant={isPlacing ? 'filled' : 'default'}
        onClick={() => setUpCoverage({ isPlacing: !isPlacing })}
      >
        {t(isPlacing ? 'analysis.stopPlacing' : 'analysis.place')}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => setUpCoverage({ source: { kind: 'points', positions: [] } })}>
        {t('analysis.clearPoints')}
      </Button>
    </p>
  );
}

/** What is selected on the map, taken over by one click. */
function SelectionChoice() {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const measureFromSelection = useAppStore((state) => state.measureFromSelection);
  const selected = useAppStore((state) => selectFeature(state, state.view.selection));
  if (!selected?.geometry) return <p className={lab.hint}>{t('analysis.selectHint')}</p>;
  return (
    <button type="button" className={lab.wideChip} onClick={measureFromSelection}>
      <IconPointer size={14} stroke={1.8} aria-hidden="true" />
      {t('analysis.fromSelection', { name: inWords(nameOf(selected)) })}
    </button>
  );
}

const WHOLE = '';

/** A layer as a whole, or features of it. */
function SetChoice({ set }: { readonly set: FeatureSet }) {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const choices = useAppStore(selectPlacedDatasets);
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  const { datasetId, featureIds } = set;
  const features = featuresOf(useAppStore(selectReadyDatasets), { datasetId }).filter((feature) => feature.geometry);
  const choose = (chosen: FeatureSet) => setUpCoverage({ source: { kind: 'set', set: chosen } });
  const toggle = (id: string) => {
    if (id === WHOLE) return choose({ datasetId });
    const chosen = featureIds ?? [];
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    choose(next.length > 0 ? { datasetId, featureIds: next } : { datasetId });
  };
  return (
    <>
      <DatasetSelect
        label={t('tree.title')}
        choices={choices}
        value={datasetId}
        onChange={(chosen) => choose({ datasetId: chosen })}
      />
      {features.length > 1 && (
        <CheckList
          label={t('search.features')}
          items={[
            { id: WHOLE, label: t('analysis.wholeLayer') },
            ...features.map((feature) => ({ id: feature.properties.id, label: inWords(nameOf(feature)) })),
          ]}
          chosen={featureIds ?? [WHOLE]}
          onToggle={toggle}
        />
      )}
    </>
  );
}
