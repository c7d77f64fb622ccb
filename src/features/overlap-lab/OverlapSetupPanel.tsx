import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { selectPolygonDatasets } from '../../state/selectors/select-dataset-choices.ts';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { DatasetSelect } from '../../widgets/DatasetSelect.tsx';
import lab from '../../widgets/lab.module.css';

/** Two layers and the field whose values make the columns. */
export function OverlapSetupPanel() {
  const { t } = useTranslation();
  const choices = useAppStore(selectPolygonDatasets);
  const overlap = useAppStore((state) => state.session.labs.overlap);
  const setUpLab = useAppStore((state) => state.setUpLab);
  const features = featuresOf(useAppStore(selectReadyDatasets), { datasetId: overlap.ofDatasetId });
  const fields = [
    ...new Set(
      features.flatMap(({ properties }) =>
        Object.keys(properties).filter((key) => typeof properties[key] === 'string'),
      ),
    ),
  ];
  const change = (part: Partial<typeof overlap>) => setUpLab({ overlap: { ...overlap, ...part } });
  return (
    <div className={lab.setup}>
      <DatasetSelect
        label={t('analysis.rows')}
        choices={choices}
        value={overlap.overDatasetId}
        onChange={(overDatasetId) => change({ overDatasetId })}
      />
      <DatasetSelect
        label={t('analysis.ofLayer')}
        choices={choices}
        value={overlap.ofDatasetId}
        onChange={(ofDatasetId) => change({ ofDatasetId, classField: 'name_zh' })}
      />
      <NativeSelect
        label={t('analysis.classField')}
        value={overlap.classField}
        onChange={(event) => change({ classField: event.currentTarget.value })}
        data={fields}
      />
    </div>
  );
}
