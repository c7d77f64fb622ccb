import { useTranslation } from 'react-i18next';
import { selectDensityDatasets } from '../../state/selectors/select-dataset-choices.ts';
import { useAppStore } from '../../state/use-app-store.ts';
import { AreaLayerSelect } from '../../widgets/AreaLayerSelect.tsx';
import { ClassChoice } from '../../widgets/ClassChoice.tsx';
import { DatasetSelect } from '../../widgets/DatasetSelect.tsx';
import lab from '../../widgets/lab.module.css';

/** Which lines or points are counted, and over which areas. */
export function DensitySetup() {
  const { t } = useTranslation();
  const density = useAppStore((state) => state.session.labs.density);
  const choices = useAppStore(selectDensityDatasets);
  const setUpLab = useAppStore((state) => state.setUpLab);
  const change = (part: Partial<typeof density>) => setUpLab({ density: { ...density, ...part } });
  return (
    <div className={lab.setup} data-testid="density-setup">
      <div className={lab.stack}>
        <DatasetSelect
          label={t('analysis.density.of')}
          choices={choices}
          value={density.of.datasetId}
          onChange={(datasetId) => change({ of: { datasetId } })}
        />
        <ClassChoice set={density.of} onChange={(of) => change({ of })} />
        <p className={lab.hint}>{t('analysis.density.hint')}</p>
      </div>
      <AreaLayerSelect
        label={t('analysis.density.over')}
        value={density.overDatasetId}
        onChange={(overDatasetId) => change({ overDatasetId })}
      />
    </div>
  );
}
