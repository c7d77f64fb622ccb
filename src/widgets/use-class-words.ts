import { useTranslation } from 'react-i18next';
import { DATA_CLASSES } from '../domain/data-class.ts';
import { STATUSES } from '../domain/status.ts';
import { featuresOf, selectReadyDatasets } from '../state/selectors/select-features.ts';
import { useAppStore } from '../state/use-app-store.ts';
import { nameOf, useLocalized } from './use-localized.ts';

const KNOWN_FIELDS = ['name_zh', 'name_en', 'status', 'category', 'kind', 'class', 'line', 'dataClass'] as const;

/** How the fields of a layer and the values in them are called: as the legend has them, else as they stand in the file. */
export function useClassWords(datasetId: string): {
  readonly field: (field: string) => string;
  readonly value: (field: string, value: string) => string;
} {
  const { t } = useTranslation();
  const inWords = useLocalized();
  const layers = useAppStore((state) => state.document.plan.layers);
  const features = featuresOf(useAppStore(selectReadyDatasets), { datasetId });
  return {
    field: (field) => {
      const known = KNOWN_FIELDS.find((each) => each === field);
      return known ? t(`analysis.fields.${known}`) : field;
    },
    value: (field, value) => {
      if (field === 'name_zh' || field === 'name_en') {
        const named = features.find(({ properties }) => properties[field] === value);
        return named ? inWords(nameOf(named)) : value;
      }
      const status = STATUSES.find((each) => each === value);
      if (field === 'status' && status) return t(`status.${status}`);
      const dataClass = DATA_CLASSES.find((each) => each === value);
      if (field === 'dataClass' && dataClass) return t(`dataClass.${dataClass}`);
      const category = layers
        .flatMap((layer) =>
          layer.datasetId === datasetId && 'categories' in layer && layer.categoryField === field
            ? layer.categories
            : [],
        )
        .find((each) => each.value === value);
      return category ? inWords(category.label) : value;
    },
  };
}
