import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { classFieldsOf } from '../../state/selectors/class-fields.ts';
import { featuresOf, selectReadyDatasets } from '../../state/selectors/select-features.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { AreaLayerSelect } from '../../widgets/AreaLayerSelect.tsx';
import lab from '../../widgets/lab.module.css';
import { useClassWords } from '../../widgets/use-class-words.ts';

/** Two layers and the field whose values make the columns. */
export function OverlapSetupPanel() {
  const { t } = useTranslation();
  const overlap = useAppStore((state) => state.session.labs.overlap);
  const setUpLab = useAppStore((state) => state.setUpLab);
  const features = featuresOf(useAppStore(selectReadyDatasets), { datasetId: overlap.ofDatasetId });
  const fields = classFieldsOf(features);
  const words = useClassWords(overlap.ofDatasetId);
  const change = (part: Partial<typeof overlap>) => setUpLab({ overlap: { ...overlap, ...part } });
  return (
    <div className={lab.setup}>
      <AreaLayerSelect
        label={t('analysis.rows')}
        value={overlap.overDatasetId}
        onChange={(overDatasetId) => change({ overDatasetId })}
      />
      <AreaLayerSelect
        label={t('analysis.ofLayer')}
        value={overlap.ofDatasetId}
        onChange={(ofDatasetId) => change({ ofDatasetId, classField: 'name_zh' })}
      />
      <NativeSelect
        label={t('analysis.classField')}
        value={overlap.classField}
        onChange={(event) => change({ classField: event.currentTarget.value })}
        data={fields.map((field) => ({ value: field, label: words.field(field) }))}
      />
    </div>
  );
}
