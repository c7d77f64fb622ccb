import { useTranslation } from 'react-i18next';
import { selectPolygonDatasets } from '../state/selectors/select-dataset-choices.ts';
import { useAppStore } from '../state/use-app-store.ts';
import { DatasetSelect } from './DatasetSelect.tsx';

/** Chooses one of the plan's layers of areas, which can be measured, covered and overlaid. */
export function AreaLayerSelect({
  label,
  value,
  onChange,
}: {
  /** What it is chosen for; absent: the layer that the lab is about. */
  readonly label?: string;
  readonly value: string;
  readonly onChange: (datasetId: string) => void;
}) {
  const { t } = useTranslation();
  const choices = useAppStore(selectPolygonDatasets);
  return <DatasetSelect label={label ?? t('analysis.dataset')} choices={choices} value={value} onChange={onChange} />;
}
