import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CoverageDenominator } from '../../domain/plan.ts';
import { populationFieldsOf } from '../../state/selectors/class-fields.ts';
import { selectPeopledDatasets, selectPolygonDatasets } from '../../state/selectors/select-dataset-choices.ts';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { AreaLayerSelect } from '../../widgets/AreaLayerSelect.tsx';
import { ClassChoice } from '../../widgets/ClassChoice.tsx';
import { DatasetSelect } from '../../widgets/DatasetSelect.tsx';
import lab from '../../widgets/lab.module.css';
import { useClassWords } from '../../widgets/use-class-words.ts';

const KINDS = ['area', 'class', 'population'] as const;
type Kind = (typeof KINDS)[number];

/** The covered part of what: the target's own ground, that of a layer or of classes of it, or people. */
export function DenominatorChoice() {
  const { t } = useTranslation();
  const denominator = useAppStore((state) => state.session.labs.coverage.denominator);
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  const first = useAppStore(selectPolygonDatasets)[0];
  const peopled = useAppStore(selectPeopledDatasets);
  const datasets = useAppStore(selectReadyDatasets);
  const begin = (kind: Kind): CoverageDenominator | undefined => {
    if (kind === 'area') return { kind };
    if (kind === 'class') return first && { kind, of: { datasetId: first.id } };
    const dataset = peopled[0];
    const [field] = dataset ? populationFieldsOf(featuresOf(datasets, { datasetId: dataset.id })) : [];
    return dataset && field ? { kind, of: { datasetId: dataset.id }, field } : undefined;
  };
  const choose = (kind: Kind) => {
    const begun = begin(kind);
    if (begun) setUpCoverage({ denominator: begun });
  };
  return (
    <div className={lab.stack}>
      <NativeSelect
        label={t('figure.denominator')}
        size="sm"
        value={denominator.kind}
        onChange={({ currentTarget }) => {
          const kind = KINDS.find((each) => each === currentTarget.value);
          if (kind) choose(kind);
        }}
        data={KINDS.map((kind) => ({
          value: kind,
          label: t(`analysis.denominators.${kind}`),
          disabled: begin(kind) === undefined,
        }))}
      />
      {peopled.length === 0 && <p className={lab.hint}>{t('analysis.noPopulation')}</p>}
      {denominator.kind === 'class' && <ClassOf denominator={denominator} />}
      {denominator.kind === 'population' && <People denominator={denominator} />}
    </div>
  );
}

function ClassOf({ denominator }: { readonly denominator: Extract<CoverageDenominator, { kind: 'class' }> }) {
  const { t } = useTranslation();
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  const choose = (of: typeof denominator.of) => setUpCoverage({ denominator: { kind: 'class', of } });
  return (
    <>
      <AreaLayerSelect value={denominator.of.datasetId} onChange={(datasetId) => choose({ datasetId })} />
      <ClassChoice set={denominator.of} onChange={choose} />
      <p className={lab.hint}>{t('analysis.classHint')}</p>
    </>
  );
}

/** People by a number field; where a layer has none, that is said. */
function People({ denominator }: { readonly denominator: Extract<CoverageDenominator, { kind: 'population' }> }) {
  const { t } = useTranslation();
  const setUpCoverage = useAppStore((state) => state.setUpCoverage);
  const peopled = useAppStore(selectPeopledDatasets);
  const datasets = useAppStore(selectReadyDatasets);
  const { of, field } = denominator;
  const words = useClassWords(of.datasetId);
  const fieldsOf = (datasetId: string) => populationFieldsOf(featuresOf(datasets, { datasetId }));
  const choose = (datasetId: string, chosen: string | undefined) => {
    if (chosen) setUpCoverage({ denominator: { kind: 'population', of: { datasetId }, field: chosen } });
  };
  return (
    <>
      <DatasetSelect
        label={t('tree.title')}
        choices={peopled}
        value={of.datasetId}
        onChange={(datasetId) => choose(datasetId, fieldsOf(datasetId)[0])}
      />
      <NativeSelect
        label={t('analysis.populationField')}
        size="sm"
        value={field}
        onChange={({ currentTarget }) => choose(of.datasetId, currentTarget.value)}
        data={fieldsOf(of.datasetId).map((each) => ({ value: each, label: words.field(each) }))}
      />
      <p className={lab.hint}>{t('analysis.populationHint')}</p>
    </>
  );
}
