import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FeatureSet } from '../domain/plan.ts';
import { classFieldsOf, classValuesOf } from '../state/selectors/class-fields.ts';
import { featuresOf, selectReadyDatasets } from '../state/selectors/select-features.ts';
import { useAppStore } from '../state/use-app-store.ts';
import { CheckList } from '../ui/CheckList.tsx';
import { useClassWords } from './use-class-words.ts';

const WHOLE = '';

/** A layer as a whole, or one or several classes of it. There is always at least one class chosen. */
export function ClassChoice({
  set,
  onChange,
}: {
  readonly set: FeatureSet;
  readonly onChange: (set: FeatureSet) => void;
}) {
  const { t } = useTranslation();
  const words = useClassWords(set.datasetId);
  const features = featuresOf(useAppStore(selectReadyDatasets), { datasetId: set.datasetId });
  const { datasetId, where } = set;
  const valuesOf = (field: string) => classValuesOf(features, field).map(({ value }) => value);
  const choose = (field: string, values: readonly string[]) =>
    onChange({ datasetId, where: { field, values: [...values] } });
  const toggle = (field: string, chosen: readonly string[], value: string) => {
    const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    if (next.length > 0) choose(field, next);
  };
  return (
    <>
      <NativeSelect
        label={t('analysis.classes')}
        size="sm"
        value={where?.field ?? WHOLE}
        onChange={({ currentTarget }) =>
          currentTarget.value === WHOLE
            ? onChange({ datasetId })
            : choose(currentTarget.value, valuesOf(currentTarget.value).slice(0, 1))
        }
        data={[
          { value: WHOLE, label: t('analysis.wholeLayer') },
          ...classFieldsOf(features).map((field) => ({
            value: field,
            label: t('analysis.byField', { field: words.field(field) }),
          })),
        ]}
      />
      {where && (
        <CheckList
          label={words.field(where.field)}
          items={classValuesOf(features, where.field).map(({ value, count }) => ({
            id: value,
            label: `${words.value(where.field, value)} (${count})`,
          }))}
          chosen={where.values}
          onToggle={(value) => toggle(where.field, where.values, value)}
        />
      )}
    </>
  );
}
